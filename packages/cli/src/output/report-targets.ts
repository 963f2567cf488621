import { resolve } from "node:path";
import { type Formatter, formatNames, formatters, nearestFormat } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";

/** A report that is asked for. */
export interface ReportTarget {
  readonly formatter: Formatter;
  /** As given; absent for the standard output. */
  readonly file?: string;
}

/**
 * Reads what `--format NAME` and `--format NAME=FILE` ask for; text where nothing does.
 * @throws {UsageError} for a format that there is none of, for two reports in one place, and for `--output` that no format is left for.
 */
export function reportTargets(given: Given): ReportTarget[] {
  const asked = given.each("format");
  const output = given.value("output");
  const targets = (asked.length === 0 ? [formatNames[0]] : asked).map((word): ReportTarget => {
    const [name = "", ...rest] = word.split("=");
    const file = rest.length === 0 ? output : rest.join("=");
    if (file === "") throw new UsageError(`Say which file ${name} is written to: --format ${name}=FILE.`);
    const formatter = findFormatter(name);
    if (formatter.isBinary && file === undefined)
      throw new UsageError(`${name} is no text. Name a file for it: --format ${name}=FILE.`);
    return { formatter, ...(file === undefined ? {} : { file }) };
  });
  if (output !== undefined && !targets.some(({ file }) => file === output))
    throw new UsageError("--output has no report to write: every --format names its own file.");
  for (const [at, { file, formatter }] of targets.entries()) {
    const other = targets.slice(0, at).find((one) => placeOf(one.file) === placeOf(file));
    if (!other) continue;
    const place = file === undefined ? "the standard output" : file;
    throw new UsageError(
      `Both ${other.formatter.name} and ${formatter.name} would go to ${place}. Give one of them a file: --format ${formatter.name}=FILE.`,
    );
  }
  return targets;
}

/** However its path is written, a file is one place. */
function placeOf(file: string | undefined): string | undefined {
  return file === undefined ? undefined : resolve(file);
}

function findFormatter(name: string): Formatter {
  const found = formatNames.find((one) => one === name);
  if (found) return formatters[found];
  const guess = nearestFormat(name);
  throw new UsageError(
    `There is no format ${name}. ${guess === undefined ? `Choose one of ${formatNames.join(", ")}.` : `Did you mean ${guess}?`}`,
  );
}
