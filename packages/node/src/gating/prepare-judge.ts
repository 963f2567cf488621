import { resolve } from "node:path";
import type { Examination, Gate, GateChange } from "@aims-lint/core";
import { baselineName } from "../baselining/find-baseline.ts";
import { readBaseline } from "../baselining/read-baseline.ts";
import { CannotCheckError } from "../cannot-check-error.ts";
import { filesOf, findBase } from "../comparing/find-base.ts";
import { isSameOnDisk } from "../comparing/is-same-on-disk.ts";
import type { TreeFileSystem } from "../comparing/tree-file-system.ts";
import { nearestConfiguration } from "../configuring/find-configuration.ts";
import type { Layers } from "../configuring/layers.ts";
import { readConfiguration } from "../configuring/read-configuration.ts";
import { type ReadSettings, readSettings } from "../configuring/read-settings.ts";
import type { FileSystem } from "../files/file-system.ts";
import type { Git } from "../git/open-git.ts";
import type { LintOptions } from "../lint-options.ts";
import { type DebtRead, listDebtChanges } from "./list-debt-changes.ts";
import { listNameChanges } from "./list-name-changes.ts";
import { listSettingChanges, toSpan } from "./list-setting-changes.ts";
import { requireSameConfiguration, requireSamePlugins } from "./require-same-code.ts";

/** What a change is judged by, taken from a ref. */
export interface Judge {
  readonly settings: ReadSettings;
  /** The files of the ref. */
  readonly files: TreeFileSystem;
  /** The gate of a check; `before` checks what the ref holds. */
  toGate(before: () => Examination): Gate;
}

/**
 * Reads the settings and the baseline of a ref, and lists what the change alters in them: since where it left the ref, so that what came
 * to the ref meanwhile is not laid to the change.
 * @throws {CannotCheckError} where the ref is not there, or its settings cannot be used.
 */
export async function prepareJudge(
  git: Git,
  ref: string,
  options: LintOptions,
  disk: FileSystem,
): Promise<Judge> {
  const projectRoot = resolve(options.cwd);
  const files = filesOf(git, ref, projectRoot, disk);
  const base = findBase(git, ref, projectRoot, disk);
  const digits = base.with.commit.length;
  const judged = {
    ref,
    projectRoot,
    files,
    isSame: (path: string) => isSameOnDisk(path, files, disk, digits),
  };
  requireSameConfiguration(judged);
  const { allowPlugins } = options;
  const own = await readConfiguration({ files, projectRoot, allowPlugins });
  requireSamePlugins(own, judged);
  const settings = await readSettings({ ...options, fileSystem: files });
  const before = await attempt(() => readConfiguration({ files: base.files, projectRoot, allowPlugins }));
  const after = await attempt(() => readConfiguration({ files: disk, projectRoot, allowPlugins }));
  const changes: GateChange[] = [
    ...(after.fault
      ? [unusable(after.fault, nearestConfiguration(disk, projectRoot))]
      : listSettingChanges(before.value, after.value, settings.packs)),
    ...(await debtChanges(
      { files: base.files, layers: before.value },
      { files: disk, layers: after.value },
      projectRoot,
    )),
    ...listNameChanges(git, base.with.commit, disk),
  ];
  return { settings, files, toGate: (check) => ({ from: ref, changes, before: check }) };
}

interface Side {
  readonly files: FileSystem;
  readonly layers: Layers | undefined;
}

async function debtChanges(before: Side, after: Side, projectRoot: string): Promise<GateChange[]> {
  const read = ({ files, layers }: Side) =>
    attempt((): DebtRead | undefined => {
      const path = layers?.merged.baseline ?? baselineName;
      const found = readBaseline(files, projectRoot, path);
      return found && { path, ...found };
    });
  const [one, other] = [await read(before), await read(after)];
  return other.fault ? [unusable(other.fault, baselineName)] : listDebtChanges(one.value, other.value);
}

/** What cannot be read says nothing; why, is said of what the change brings. */
async function attempt<T>(
  action: () => T | Promise<T>,
): Promise<{ readonly value?: T; readonly fault?: CannotCheckError }> {
  try {
    return { value: await action() };
  } catch (error) {
    if (error instanceof CannotCheckError) return { fault: error };
    throw error;
  }
}

function unusable({ message, at, code }: CannotCheckError, path: string): GateChange {
  const file = code === "bad-baseline" ? "the baseline" : "the configuration";
  return {
    what: `leaves ${file} unusable: ${message.replace(/\.$/, "")}`,
    at: toSpan(at ?? { path, line: 1, column: 1 }),
    key: `unusable ${code}`,
    severity: "error",
  };
}
