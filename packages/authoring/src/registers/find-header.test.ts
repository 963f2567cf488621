import { expect, test } from "vitest";
import { risk } from "../testing/tiny-project.ts";
import { findHeader } from "./find-header.ts";

test("the names of the columns are no record where they come again, as on printed pages", () => {
  const rows = [
    { line: 1, cells: ["Risk ID", "Owner"] },
    { line: 2, cells: ["R-1", "Ana"] },
    { line: 3, cells: ["Risk ID", "Owner"] },
    { line: 4, cells: ["R-2", "Bo"] },
  ];
  const table = findHeader({ name: "risks", isHidden: false, rows, notes: [] }, risk);
  expect(table?.rows.map(({ line }) => line)).toEqual([2, 4]);
  expect(table?.notes).toEqual(["Left out, since it has the names of the columns again: row 3."]);
});
