import { expect, test } from "vitest";
import { projectOf, risk } from "../testing/tiny-project.ts";
import { importRecords } from "./import-records.ts";
import { mapColumns } from "./map-columns.ts";
import { toRegister } from "./to-register.ts";

const headers = ["Risk ID", "Owner", "Notes"];

/** Takes rows into a project with new columns, and gives what its file says then. */
function updated(
  text: string,
  rows: readonly (readonly string[])[],
  path = "aims/risk-register.md",
): ReturnType<typeof importRecords> {
  const project = projectOf({ [path]: text });
  const lines = rows.map((cells, index) => ({ line: index + 2, cells }));
  const register = toRegister({ columns: mapColumns(headers, lines, risk), rows: lines }, risk);
  const document = project.document(path)?.document;
  if (!document) throw new TypeError("The project has no such document.");
  const context = { kind: risk, records: project.records(risk), update: true, addColumns: true };
  return importRecords(register, { type: "document", document }, context);
}

const table =
  "# Risk register\n\n| Risk ID | Title |\n| --- | --- |\n| R-1 | Drift |\n| R-2 | Bias |\n\nEnd.\n";

test("records that are there get the columns that their table lacks", () => {
  const { changes, kept } = updated(table, [
    ["R-2", "Bo", "late"],
    ["R-1", "Ana", ""],
  ]);
  expect(kept).toEqual([]);
  expect(changes.map(({ after }) => after)).toEqual([
    "# Risk register\n\n| Risk ID | Title | Owner | Notes |\n| --- | --- | --- | --- |\n| R-1 | Drift | Ana | |\n| R-2 | Bias | Bo | late |\n\nEnd.\n",
  ]);
});

test("rows are added to them in the same run", () => {
  const { changes, added } = updated(table, [
    ["R-1", "Ana", ""],
    ["R-3", "Cy", "new"],
  ]);
  expect(added).toHaveLength(1);
  expect(changes[0]?.after).toContain(
    "| R-1 | Drift | Ana | |\n| R-2 | Bias | | |\n| R-3 | | Cy | new |\n\nEnd.",
  );
});

test("CSV with other edits beside", () => {
  const { changes } = updated(
    "Risk ID,Owner\nR-1,Ana\nR-2,Bo\n",
    [["R-2", "Cy", "a, b"]],
    "aims/risk-register.csv",
  );
  expect(changes.map(({ after }) => after)).toEqual(['Risk ID,Owner,Notes\nR-1,Ana,\nR-2,Cy,"a, b"\n']);
});

test("what is no table stays to be changed by hand", () => {
  const { changes, kept } = updated("risks:\n  - id: R-1\n", [["R-1", "Ana", ""]], "aims/risk-register.yaml");
  expect(changes).toEqual([]);
  expect(kept).toMatchObject([{ header: "Owner", there: "Ana" }]);
});
