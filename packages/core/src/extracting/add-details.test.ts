import { expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { level } from "../fields/level.ts";
import { identifier, text } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { addDetails } from "./add-details.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  fields: { id: identifier(), description: text(), impact: level(), owner: text() },
});
const range = { start: 0, end: 0 };

function record(fields: Readonly<Record<string, string>>): WrittenRecord {
  const written = Object.entries(fields).map(([path, value]): [string, WrittenField] => [
    path,
    { value: { type: "scalar", value, range }, key: range },
  ]);
  return { kind: risk, document: {} as Document, range, head: range, written: new Map(written) };
}

function written(records: readonly WrittenRecord[]): Record<string, string>[] {
  return records.map((each) =>
    Object.fromEntries(
      [...each.written].map(([path, { value }]) => [path, "value" in value ? value.value : ""]),
    ),
  );
}

test("a section below the register belongs to its row, which comes first", () => {
  const row = record({ id: "R1", description: "Drift", impact: "High" });
  const section = record({
    id: "r1",
    description: "Scores drift away",
    impact: "High - nobody notices",
    owner: "Mia",
  });
  expect(written(addDetails([row], [section]))).toEqual([
    { id: "R1", description: "Drift", impact: "High", owner: "Mia" },
  ]);
});

test("a section that contradicts its row, or has none, is a record of its own", () => {
  const row = record({ id: "R1", impact: "High" });
  const others = [record({ id: "R1", impact: "Low" }), record({ id: "R2", impact: "Low" })];
  expect(addDetails([row], others)).toHaveLength(3);
});
