import { expect, test } from "vitest";
import { projectOf, risk } from "../testing/tiny-project.ts";
import { compareRecords } from "./compare-records.ts";
import { exportRecords } from "./export-records.ts";
import { mapColumns, placeHeader } from "./map-columns.ts";
import type { Register } from "./register.ts";
import { toRegister } from "./to-register.ts";

const register = (text: string): Record<string, string> => ({
  "aims/risk-register.md": `# Risk register\n\n| Risk ID | Title | Owner |\n| --- | --- | --- |\n${text}`,
});

/** What was exported, changed in a spreadsheet and read again. */
function again(
  files: Record<string, string>,
  change: (rows: string[][]) => string[][],
): ReturnType<typeof compareRecords> {
  const records = projectOf(files).records(risk);
  const { columns, rows }: Register = exportRecords(records, risk);
  const changed = change(rows.map(({ cells }) => [...cells])).map((cells, index) => ({
    line: index + 2,
    cells,
  }));
  const headers = columns.map(({ header }) => header);
  expect(headers.at(-1)).toBe(placeHeader);
  return compareRecords(
    toRegister({ columns: mapColumns(headers, changed, risk), rows: changed }, risk),
    records,
    risk,
  );
}

test("rows in another order are the same records, those with one id too", () => {
  const files = register("| R-1 | Drift | Jane |\n| R-1 | Bias | Joe |\n| R-2 | Leak | Ann |\n");
  expect(again(files, (rows) => rows.toReversed())).toMatchObject({ added: [], same: 3, differences: [] });
});

test("a record without an id that was changed is known by its place", () => {
  const files = register("| | Drift | Jane |\n| | Bias | Joe |\n");
  const { added, same, differences } = again(files, ([first, second]) => [
    first ?? [],
    ["Bias", "Ann", second?.at(-1) ?? ""],
  ]);
  expect({ added, same }).toEqual({ added: [], same: 1 });
  expect(differences).toMatchObject([{ header: "Owner", here: "Joe", there: "Ann" }]);
});

test("what stands at the place by now, and is another record, is not taken for it", () => {
  const files = register("| | Drift | Jane |\n");
  const { added, differences } = again(files, ([row]) => [["Bias", "Ann", row?.at(-1) ?? ""]]);
  expect(added.map(({ cells }) => cells)).toEqual([["Bias", "Ann"]]);
  expect(differences).toEqual([]);
});

test("of records with one id each is compared with the row that says the same, and their ids are named", () => {
  const files = register("| R-1 | Twin | Joe |\n| R-1 | Drift | Jane |\n");
  const { added, same, differences, twins } = again(files, () => [
    ["R-1", "Drift 2", "Jane", ""],
    ["R-1", "Twin", "Joe", ""],
  ]);
  expect({ added, same }).toEqual({ added: [], same: 1 });
  expect(differences).toMatchObject([{ header: "Title", here: "Drift", there: "Drift 2" }]);
  expect(twins.map((rows) => rows.map(({ from }) => from))).toEqual([["row 2", "row 3"]]);
});

test("an empty cell differs from nothing", () => {
  const files = register("| R-1 | Drift | Jane |\n");
  expect(again(files, ([row]) => [["R-1", "", "", row?.at(-1) ?? ""]])).toMatchObject({
    added: [],
    same: 1,
    differences: [],
  });
});
