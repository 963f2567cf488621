import { isWithin, type Organisation, type Result, type SkippedFile } from "@aims-lint/core";
import { besideWords } from "../covering/beside-words.ts";
import { shorten } from "../safety/shorten.ts";
import { firstOf } from "./first-of.ts";
import { type Line, plain } from "./render-lines.ts";

/** Why a file was skipped, in words. */
export const skipReasons: Readonly<Record<SkippedFile["reason"], string>> = {
  format: "of another format",
  ignored: "ignored by the configuration",
  link: "a link, which is not followed",
  unreadable: "could not be read",
  "too-large": "too large",
  "not-a-file": "neither file nor folder",
};

/** How many files were read, what they were taken for, which were not recognised and which were skipped. */
export function fileLines(result: Result): Line[] {
  const { files, organisation } = result;
  const beside = besideWords(result);
  return [
    plain(`Files     ${fileWords(files)}`),
    ...(organisation ? [besideLine(organisation, files.read)] : []),
    ...(beside === undefined ? [] : [plain(`  ${shorten(beside, 400)}`)]),
    ...unrecognisedLines(files.unrecognised),
    ...skippedLines(files.skipped),
  ];
}

/** `91 read: 90 recognised, 1 not recognised; 2 skipped`. */
export function fileWords(files: Result["files"]): string {
  const { read, skipped, unrecognised } = files;
  const templates = templatesAmong(files);
  const templateCount = templates === 0 ? "" : `, ${templates} only a template`;
  return `${read.length} read: ${recognisedAmong(files)} recognised, ${unrecognised.length} not recognised${templateCount}; ${skipped.length} skipped`;
}

/** How many of the files that were read are neither templates nor unrecognised. */
export function recognisedAmong(files: Result["files"]): number {
  return files.read.length - templatesAmong(files) - files.unrecognised.length;
}

function templatesAmong({ read }: Result["files"]): number {
  return read.filter(({ template }) => template !== undefined).length;
}

function besideLine({ name, path }: Organisation, read: Result["files"]["read"]): Line {
  const beside = read.filter((file) => isWithin(path, file.path)).length;
  return plain(
    `  ${beside} of them ${beside === 1 ? "is" : "are"} of ${shorten(name, 80)}, read as ${shorten(path, 80)}/ and not reported on`,
  );
}

function unrecognisedLines(files: Result["files"]["unrecognised"]): Line[] {
  if (files.length === 0) return [];
  return [
    plain("  Not recognised, so not checked:"),
    ...firstOf(files, ({ path, reason }) => `${path}${reason === undefined ? "" : `  (${reason})`}`),
    plain('    Say what they hold: by a line "kind: risk" at the top, by the title, or under kinds in the'),
    plain("    configuration; leave out by name, under ignore, what is no part of the AI management system."),
  ];
}

function skippedLines(skipped: readonly SkippedFile[]): Line[] {
  return Object.entries(skipReasons).flatMap(([reason, words]) => {
    const files = skipped.filter((file) => file.reason === reason);
    if (files.length === 0) return [];
    return [plain(`  Skipped, ${words}: ${files.length}`), ...firstOf(files, ({ path }) => path)];
  });
}
