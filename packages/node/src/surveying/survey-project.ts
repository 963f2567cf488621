import { join, resolve } from "node:path";
import type { Config, Host, Pack, SkippedFile, SourceFile } from "@aims-lint/core";
import { createParser, decodeText } from "@aims-lint/parser";
import { CannotCheckError } from "../cannot-check-error.ts";
import { defaults, toConfiguration } from "../configuring/configuration.ts";
import { isCode } from "../configuring/configuration-name.ts";
import { type FoundConfiguration, findConfiguration } from "../configuring/find-configuration.ts";
import { readSettings, type SettingsOptions } from "../configuring/read-settings.ts";
import { conventionalRootsIn } from "../discovering/aims-roots.ts";
import { walk } from "../discovering/walk.ts";
import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import { createPathExists } from "../files/path-exists.ts";
import { readSources } from "../files/read-sources.ts";
import { createLocationMatcher } from "../matching/location-matcher.ts";
import { toDay } from "../today.ts";

/** All of a project that could be read, whether or not it is configured to be, and what its configuration says. */
export interface SurveyedProject {
  readonly projectRoot: string;
  readonly files: readonly SourceFile[];
  readonly skipped: readonly SkippedFile[];
  readonly packs: readonly Pack[];
  readonly facts: Host["facts"];
  readonly parse: Host["parse"];
  readonly exists: Host["exists"];
  /** Makes the matcher of locations that count from roots. */
  readonly matcher: (roots: readonly string[]) => Host["matches"];
  /** The conventional roots that are there. */
  readonly conventional: readonly string[];
  readonly present: Pick<Config, "kindsOf" | "aliases"> & {
    readonly roots?: readonly string[];
    readonly ignores: (path: string) => boolean;
  };
  /** The configuration at the project's root; absent where there is none. A program has no text to add to. */
  readonly configuration?: { readonly path: string; readonly text?: string };
}

/**
 * Reads every document of a project, for those who ask what it is made of and not what is wrong with it. Runs nothing and follows no link.
 * @throws {CannotCheckError} where the configuration that is there cannot be used, or there is too much to read.
 */
export async function surveyProject(
  options: Omit<SettingsOptions, "config"> & { readonly today?: string },
): Promise<SurveyedProject> {
  const { fileSystem: files = disk } = options;
  const projectRoot = resolve(options.cwd);
  const { file, packs } = await readSettings(options);
  const present = file ? toConfiguration(file, { files, projectRoot, packs }) : defaults;
  const own = findConfiguration(files, projectRoot);
  const found = walk({ files, projectRoot, roots: [""], ignores: present.ignores });
  const skipped: SkippedFile[] = [...found.skipped];
  const paths = found.files.filter((path) => path !== own?.path);
  const sources = readSources({ files, projectRoot, paths, onSkip: (one) => skipped.push(one) });
  return {
    projectRoot,
    files: [...sources],
    skipped,
    packs,
    facts: { today: toDay(options.today) },
    parse: createParser(),
    exists: createPathExists(files, projectRoot),
    matcher: createLocationMatcher,
    conventional: conventionalRootsIn(files, projectRoot).filter(
      (root) => files.typeOf(join(projectRoot, root)) === "folder",
    ),
    present,
    ...(own ? { configuration: { path: own.path, ...(isCode(own.path) ? {} : readText(files, own)) } } : {}),
  };
}

function readText(files: FileSystem, { path, file }: FoundConfiguration): { text: string } {
  const bytes = files.read(file, limits.configurationBytes);
  if (typeof bytes !== "string") return { text: decodeText(bytes).text };
  throw new CannotCheckError("bad-configuration", `${path} is no file that can be read.`, "Look at it.");
}
