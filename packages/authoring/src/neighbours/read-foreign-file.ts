import type { Value } from "@aims-lint/core";
import { decodeText, parseDocument } from "@aims-lint/parser";
import { CannotWriteError } from "../cannot-write-error.ts";
import { readSheets } from "../registers/read-sheets.ts";
import type { ForeignRecords, Neighbour } from "./neighbour.ts";
import { neighbours } from "./neighbours.ts";

/** What was found of another tool. */
export interface Found {
  readonly neighbour: Neighbour;
  readonly records: readonly ForeignRecords[];
}

/**
 * Tells whose file it is, and what is in it. `undefined` where it is nobody's: an ordinary spreadsheet.
 * @param open gives the bytes of a file that it names, by a path relative to it; `undefined` where there is none.
 * @param from the only tool to think of.
 * @throws {CannotWriteError} for a file that cannot be read.
 */
export function readForeignFile(
  name: string,
  bytes: Uint8Array,
  open: (path: string) => Uint8Array | undefined,
  from?: string,
): Found | undefined {
  const isData = /\.(?:ya?ml|json)$/i.test(name);
  const file = {
    name,
    data: isData ? readData(name, bytes) : undefined,
    sheets: isData ? [] : readSheets(name, bytes),
    open: (path: string) => {
      const content = /\.(?:ya?ml|json)$/i.test(path) ? open(path) : undefined;
      return content && readData(path, content);
    },
  };
  for (const neighbour of neighbours.filter((each) => from === undefined || each.name === from)) {
    const records = neighbour.read(file);
    if (records) return { neighbour, records };
  }
  return undefined;
}

function readData(path: string, bytes: Uint8Array): Value | undefined {
  const { text, problems } = decodeText(bytes);
  const document = parseDocument(path.endsWith("json") ? "import.json" : "import.yaml", text, problems);
  const fault = document.problems.find(({ incomplete }) => incomplete);
  if (!fault) return document.data;
  const { line } = document.locate(fault.range).start;
  throw new CannotWriteError(`${path}, line ${line}: ${fault.problem}`, fault.how);
}
