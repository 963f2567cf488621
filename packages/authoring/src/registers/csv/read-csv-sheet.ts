import { decodeText, parseDocument } from "@aims-lint/parser";
import { CannotWriteError } from "../../cannot-write-error.ts";
import type { Sheet } from "@aims-lint/sheets";
import { unarmour } from "./armour.ts";
import { detectDelimiter } from "./detect-delimiter.ts";

/** A web API that every run-time environment of the project has; the types of the browser are not loaded. */
declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/**
 * The rows of a CSV file with commas, semicolons or tabs, UTF-8 or UTF-16 with a mark, or in an encoding that a person names. An
 * apostrophe that keeps a text from being a formula is taken away.
 * @throws {CannotWriteError} for bytes in another encoding, and for quotes that do not add up.
 */
export function readCsvSheet(name: string, bytes: Uint8Array, encoding?: string): Sheet {
  const text = withoutMark(encoding === undefined ? decode(bytes) : decodeAs(bytes, encoding));
  const isSaid = /^sep=[,;\t](?:\r\n?|\n)/i.test(text);
  const prefix = isSaid ? "" : `sep=${detectDelimiter(text)}\n`;
  const document = parseDocument("import.csv", prefix + text);
  const lineOf = (start: number): number =>
    document.locate({ start, end: start }).start.line - (isSaid ? 0 : 1);
  const fault = document.problems.find(({ code, incomplete }) => incomplete && code !== "ragged-row");
  if (fault) {
    throw new CannotWriteError(`Line ${lineOf(fault.range.start)}: ${fault.problem}`, fault.how);
  }
  const [table] = document.tables;
  const header = table ? [{ cells: table.header, range: table.header[0]?.range ?? table.range }] : [];
  const rows = [...header, ...(table?.rows ?? [])].map(({ cells, range }) => ({
    line: lineOf(range.start),
    cells: cells.map(({ value }) => unarmour(value)),
  }));
  return { name, isHidden: false, isRagged: true, rows, notes: [] };
}

function decode(bytes: Uint8Array): string {
  const { text, problems } = decodeText(bytes);
  const [problem] = problems;
  if (!problem) return text;
  throw new CannotWriteError(
    problem.problem,
    "Save it as “CSV UTF-8” in the spreadsheet; or name its encoding, for Excel on Windows mostly --encoding windows-1252.",
  );
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new CannotWriteError(
      `There is no encoding ${encoding}.`,
      "Name one such as windows-1252, iso-8859-15 or utf-16le.",
    );
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new CannotWriteError(`The file is not ${encoding}.`, "Save it as “CSV UTF-8” in the spreadsheet.");
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
