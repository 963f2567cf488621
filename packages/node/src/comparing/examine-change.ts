import { resolve } from "node:path";
import {
  builtinRules,
  type Config,
  compareExaminations,
  type Examination,
  examine,
  narrowComparison,
} from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import { explainFaults } from "../configuring/explain-faults.ts";
import { type ReadSettings, readSettings } from "../configuring/read-settings.ts";
import type { Examined } from "../examined.ts";
import { disk } from "../files/disk.ts";
import { prepareJudge } from "../gating/prepare-judge.ts";
import type { LintOptions } from "../lint-options.ts";
import { prepareWith } from "../prepare-check.ts";
import { toDay } from "../today.ts";
import { type ExaminedBase, prepareBase } from "./examine-base.ts";
import { type Base, explainGit, findBase, openFor } from "./find-base.ts";
import { isSameOnDisk } from "./is-same-on-disk.ts";
import { type SharedSources, shareSources } from "./share-sources.ts";
import type { TreeFileSystem } from "./tree-file-system.ts";

/**
 * Checks a project on disk, with `since` also as it was where the change left that commit, both on the same day, and says what the change
 * brings. With `configFrom` it is judged by what stands there.
 * @throws {CannotCheckError} where there is nothing to check or to compare with, or a setting cannot be used.
 */
export async function examineChange(given: LintOptions): Promise<Examined> {
  const { fileSystem: files = disk, since, configFrom } = given;
  const projectRoot = resolve(given.cwd);
  // Midnight may come between the checks.
  const options = { ...given, today: toDay(given.today) };
  const git = openFor(since ?? configFrom ?? "", projectRoot);
  const judge = configFrom === undefined ? undefined : await prepareJudge(git, configFrom, options, files);
  const settings = judge?.settings ?? (await readSettings(options));
  const base = since === undefined ? undefined : findBase(git, since, projectRoot, files);
  const digits = (base?.files ?? judge?.files)?.commit.length ?? 40;
  const shared = shareSources(digits);
  const checkOf = createChecks({
    options,
    projectRoot,
    shared,
    settings,
    digits,
    isJudged: judge !== undefined,
  });
  const examinedBase = base && (await checkOf(base.files));
  const gate = judge?.toGate(await checkOf(judge.files));
  const { host, config, file, baselineFile, inputsOf, organisation } = explainJudge(configFrom, () =>
    prepareWith(options, settings, {
      sharing: shared.ofDisk,
      ...(examinedBase ? { base: () => examinedBase().project } : {}),
      ...(judge ? { baselineFrom: judge.files } : {}),
    }),
  );
  const { reports, ...whole } = config;
  const head = explainFaults(file, () => examine(host, { ...whole, ...(gate ? { gate } : {}) }));
  const result =
    base && examinedBase
      ? addComparison(head, examinedBase(), base, config, (path) => {
          return !isSameOnDisk(resolve(projectRoot, path), base.files, files, digits);
        })
      : head.result;
  return {
    project: head.project,
    result: reports ? narrowComparison(result, reports) : result,
    packs: config.packs,
    config,
    baselineFile,
    inputs: inputsOf(head.project),
    ...(organisation ? { organisation } : {}),
  };
}

/** Says of settings that come from elsewhere where they come from: the file on disk may be right. */
function explainJudge<T>(ref: string | undefined, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (ref === undefined || !(error instanceof CannotCheckError) || error.code !== "bad-configuration")
      throw error;
    const how = `Settings are taken from ${ref}. Where the change itself moves or removes what they speak of, check it without --config-from. ${error.how}`;
    throw new CannotCheckError(error.code, `As ${ref} has it: ${error.message}`, how, error.at);
  }
}

interface Checks {
  readonly options: LintOptions;
  readonly projectRoot: string;
  readonly shared: SharedSources;
  readonly settings: ReadSettings;
  readonly digits: number;
  /** Whether settings from elsewhere judge every state. */
  readonly isJudged: boolean;
}

/** Makes the function that prepares the check of a commit; what it prepares checks once, when it is first asked. */
function createChecks({ options, projectRoot, shared, settings, digits, isJudged }: Checks) {
  const known = new Map<string, () => ExaminedBase>();
  return async (files: TreeFileSystem): Promise<() => ExaminedBase> => {
    const before = known.get(files.commit);
    if (before) return before;
    const sharing = shared.ofCommit((path) => files.identityOf(resolve(projectRoot, path)));
    const check = await prepareBase({
      options,
      files,
      sharing,
      digits,
      head: settings,
      isJudgedByHead: isJudged,
    });
    let checked: ExaminedBase | undefined;
    const once = (): ExaminedBase => {
      checked ??= explainGit(files.commit, check);
      return checked;
    };
    known.set(files.commit, once);
    return once;
  };
}

function addComparison(
  head: Examination,
  base: ExaminedBase,
  { with: compared }: Base,
  { packs }: Config,
  isAltered: (path: string) => boolean,
): Examination["result"] {
  const rules = [...builtinRules, ...packs.flatMap((pack) => pack.rules)];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const nothing = base.project.documents.length === 0;
  const notes = [
    ...compared.notes,
    ...base.notes,
    ...(nothing ? ["There was no AI management system before, so everything in it is new."] : []),
    ...base.result.files.skipped
      .filter(({ reason }) => reason === "unreadable" || reason === "too-large")
      .map(({ path }) => `${path} of the base could not be read, so what is found in it may seem new.`),
  ];
  const comparison = compareExaminations({
    base,
    head,
    with: { ...compared, notes },
    looksOf: (rule) => byId.get(rule) ?? { needs: [], reads: [] },
    isAltered,
  });
  return { ...head.result, comparison };
}
