import { type Document, noWriting, type Problem } from "@aims-lint/core";
import { readCsv } from "../csv/read-csv.ts";
import { lazy } from "../lazy.ts";
import { limitProblems } from "../limit-problems.ts";
import { csvWriting } from "../writing/csv-writing.ts";
import { emptyDocument } from "./empty-document.ts";

/** A CSV file as a document: one table. */
export function csvDocument(path: string, text: string, earlier: readonly Problem[]): Document {
  const { table, delimiter, problems } = readCsv(text);
  const tables = table === undefined ? [] : [table];
  const rows = table === undefined ? [] : [table.header, ...table.rows.map((row) => row.cells)];
  const prose = lazy(() => rows.flat().flatMap((cell) => (cell.value === "" ? [] : [cell.range])));
  const writing = lazy(() =>
    table === undefined || problems.some(({ code }) => code === "csv-quote")
      ? noWriting
      : csvWriting(path, text, table, delimiter),
  );
  return {
    ...emptyDocument(path, "csv", text, limitProblems([...earlier, ...problems])),
    tables,
    get writing() {
      return writing();
    },
    get prose() {
      return prose();
    },
  };
}
