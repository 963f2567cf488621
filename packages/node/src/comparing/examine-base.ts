import { resolve } from "node:path";
import { type Config, type Examination, examine } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import { isCode } from "../configuring/configuration-name.ts";
import { explainFaults } from "../configuring/explain-faults.ts";
import { findConfiguration } from "../configuring/find-configuration.ts";
import { readConfiguration } from "../configuring/read-configuration.ts";
import type { ReadSettings } from "../configuring/read-settings.ts";
import { createHost, type Sharing } from "../create-host.ts";
import { factsOf } from "../facts/facts-of.ts";
import { disk } from "../files/disk.ts";
import type { LintOptions } from "../lint-options.ts";
import { prepareWith } from "../prepare-check.ts";
import { toDay } from "../today.ts";
import { isSameOnDisk } from "./is-same-on-disk.ts";
import type { TreeFileSystem } from "./tree-file-system.ts";

/** The check of a base, and what a reader has to know of it. */
export interface ExaminedBase extends Examination {
  readonly notes: readonly string[];
}

/** How a base is to be checked. */
export interface BaseOptions {
  readonly options: LintOptions;
  readonly files: TreeFileSystem;
  readonly sharing: Sharing;
  /** The settings of what is checked out. Its packs are used for the base as well. */
  readonly head: ReadSettings;
  /** How many digits the ids of the repository have. */
  readonly digits: number;
  /** Whether those settings judge the base too, whatever it says itself. */
  readonly isJudgedByHead: boolean;
}

/**
 * Prepares the check of the project as a commit holds it, which takes place when it is asked for. It is judged by its own settings;
 * where they cannot be used, or are a program, by those of what is checked out.
 */
export async function prepareBase(base: BaseOptions): Promise<() => ExaminedBase> {
  const own = await readOwn(base);
  return () => {
    const notes = "note" in own && own.note !== undefined ? [own.note] : [];
    // The last one needs nothing of what may be wrong.
    const ways = [
      ...("settings" in own ? [() => examineWith(base, own.settings)] : []),
      () => examineWith(base, base.head),
      () => examineNothing(base),
    ];
    for (const way of ways) {
      try {
        return { ...way(), notes };
      } catch (error) {
        if (!isFault(error)) throw error;
        notes.push(unusable(error, way === ways.at(-2)));
      }
    }
    throw new TypeError("The check of nothing cannot fail.");
  };
}

type Own = { readonly settings: ReadSettings } | { readonly note?: string };

async function readOwn({ options, files, head, isJudgedByHead, digits }: BaseOptions): Promise<Own> {
  // A configuration that is named with --config is no part of the project.
  if (isJudgedByHead || options.config !== undefined) return {};
  const projectRoot = resolve(options.cwd);
  try {
    const found = findConfiguration(files, projectRoot);
    if (found && isCode(found.path)) {
      return isSameOnDisk(found.file, files, options.fileSystem ?? disk, digits)
        ? {}
        : {
            note: `${found.path} of the base is a program and was not run; the base is judged by the settings of what is checked out.`,
          };
    }
    const file = await readConfiguration({ files, projectRoot });
    return { settings: { ...head, file } };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { note: unusable(error) };
  }
}

function isFault(error: unknown): error is CannotCheckError {
  return error instanceof CannotCheckError && ["bad-configuration", "bad-baseline"].includes(error.code);
}

function unusable({ message }: CannotCheckError, isLast = false): string {
  return isLast
    ? `Nothing of the base can be read with the settings of what is checked out: ${message}`
    : `The settings of the base cannot be used, so it is judged by those of what is checked out: ${message}`;
}

function examineWith({ options, files, sharing }: BaseOptions, settings: ReadSettings): Examination {
  const { onProgress: _, paths, ...rest } = options;
  const projectRoot = resolve(options.cwd);
  const there = paths?.filter((path) => files.typeOf(resolve(projectRoot, path)) !== undefined);
  try {
    const { host, config, file } = prepareWith(
      { ...rest, fileSystem: files, ...(there ? { paths: there } : {}) },
      settings,
      { sharing, commit: files.commit, tracked: files.tracked },
    );
    const { reports: __, ...whole } = config;
    return explainFaults(file, () => examine(host, whole));
  } catch (error) {
    if (!(error instanceof CannotCheckError) || error.code !== "nothing-found") throw error;
    return examineNothing({ options, files, head: settings });
  }
}

/** A base without any documents. */
function examineNothing({
  options,
  files,
  head: { packs },
}: Pick<BaseOptions, "options" | "files" | "head">): Examination {
  const projectRoot = resolve(options.cwd);
  const host = createHost({
    files,
    projectRoot,
    selection: { roots: [], bases: [] },
    ignores: () => false,
    facts: factsOf({
      files,
      projectRoot,
      today: toDay(options.today),
      code: options.code !== false && { tracked: files.tracked },
    }),
  });
  const config: Config = { packs, ...(options.only ? { only: options.only } : {}) };
  return examine(host, config);
}
