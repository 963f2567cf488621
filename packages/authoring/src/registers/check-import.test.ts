import { expect, test } from "vitest";
import { packs, risk } from "../testing/tiny-project.ts";
import { checkImport } from "./check-import.ts";
import { importRecords } from "./import-records.ts";
import { mapColumns } from "./map-columns.ts";
import { toRegister } from "./to-register.ts";

function check(headers: readonly string[], path: string): void {
  const rows = [{ line: 2, cells: headers.map((_, index) => `text ${index}`) }];
  const register = toRegister({ columns: mapColumns(headers, rows, risk), rows }, risk);
  const target = { type: "new", path, layout: "markdown" } as const;
  const { changes, added } = importRecords(register, target, { kind: risk, records: [], update: false });
  checkImport(changes, added, register, { config: { packs }, kind: risk });
}

test("a register that is known as one and says what was given is right", () => {
  expect(() => check(["Risk ID", "Owner"], "aims/risk-register.md")).not.toThrow();
});

test("a file without ids is told so, and not that its name is wrong", () => {
  expect(() => check(["Owner", "Level"], "aims/risk-register.md")).toThrow("No column has the ids");
});
