import type { Document, Problem } from "@aims-lint/core";
import { readCsv } from "../csv/read-csv.ts";
import { lazy } from "../lazy.ts";
import { limitProblems } from "../limit-problems.ts";
import { emptyDocument } from "./empty-document.ts";

/** A CSV file as a document: one table. */
export function csvDocument(path: string, text: string, earlier: readonly Problem[]): Document {
  const { table, problems } = readCsv(text);
  const tables = table === undefined ? [] : [table];
  const rows = table === undefined ? [] : [table.header, ...table.rows.map((row) => row.cells)];
  const prose = lazy(() => rows.flat().flatMap((cell) => (cell.value === "" ? [] : [cell.range])));
  return {
    ...emptyDocument(path, "csv", text, limitProblems([...earlier, ...problems])),
    tables,
    get prose() {
      return prose();
    },
  };
}
