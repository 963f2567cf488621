import { expect, test } from "vitest";
import { supplier } from "../../kinds/supplier.ts";
import { readProject } from "../../test-rule.ts";
import { isAnswered } from "./answered.ts";

test.each([
  ["C-2025-118", true],
  ["n/a (open source)", true],
  ["none – covered by the group's contract", true],
  ["n/a", false],
  ["None", false],
  ["-", false],
  ["TBD", false],
])("%s is an answer: %s", (contract, expected) => {
  const files = { "aims/suppliers.csv": `Supplier ID,Supplier,Contract\nSUP-1,Northmere,${contract}\n` };
  const [record] = readProject(files).records(supplier);
  expect(record && isAnswered(record, "contract")).toBe(expected);
});
