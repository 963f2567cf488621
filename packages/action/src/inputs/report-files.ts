import { type Formatter, formatNames, formatters, nearestFormat } from "@aims-lint/reporters";
import { ActionError } from "../action-error.ts";

/** A report, and where it is written, from the root of the checkout. */
export interface ReportFile {
  readonly formatter: Formatter;
  readonly file: string;
}

/**
 * Reads the lines of the input `formats`: `sarif=reports/aims.sarif`, or `sarif` alone, which is written to `aims-lint.sarif`.
 * @throws {ActionError} for a format that there is none of, and for one without a file.
 */
export function readReportFiles(lines: string): ReportFile[] {
  const words = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return words.map((word): ReportFile => {
    const [name = "", ...rest] = word.split("=");
    const formatter = findFormatter(name.trim());
    const file = rest.length === 0 ? `aims-lint.${formatter.extension}` : rest.join("=").trim();
    if (file !== "") return { formatter, file };
    throw new ActionError(
      `The input formats names no file for ${name}.`,
      `Write ${name}=FILE, or ${name} alone.`,
    );
  });
}

function findFormatter(name: string): Formatter {
  const found = formatNames.find((one) => one === name);
  if (found) return formatters[found];
  const guess = nearestFormat(name);
  throw new ActionError(
    `The input formats names ${name}, and there is no such format.`,
    guess === undefined ? `Choose among ${formatNames.join(", ")}.` : `Did you mean ${guess}?`,
  );
}
