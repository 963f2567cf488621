import { expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { identifier, text } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { mergeParts } from "./merge-parts.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

const supplier = defineKind({
  name: "supplier",
  summary: "A supplier.",
  fields: { id: identifier(), name: text(), result: text(), watched: text() },
});
const range = { start: 0, end: 0 };

function record(fields: Readonly<Record<string, string>>): WrittenRecord {
  const written = Object.entries(fields).map(([path, value]): [string, WrittenField] => [
    path,
    { value: { type: "scalar", value, range }, key: range },
  ]);
  return { kind: supplier, document: {} as Document, range, head: range, written: new Map(written) };
}

function merged(...records: readonly Readonly<Record<string, string>>[]): Record<string, string>[] {
  return mergeParts(records.map(record)).map(({ written }) =>
    Object.fromEntries(
      [...written].map(([path, { value }]) => [path, value.type === "scalar" ? value.value : ""]),
    ),
  );
}

test("two tables about one id are one record, where they do not say the same thing twice", () => {
  expect(merged({ id: "SUP-1", result: "approved" }, { id: "sup-1", watched: "prices" })).toEqual([
    { id: "SUP-1", result: "approved", watched: "prices" },
  ]);
  expect(merged({ id: "SUP-1", result: "approved" }, { id: "SUP-1", result: "refused" })).toHaveLength(2);
});

test("a row that is called by the id of another adds to it what it lacks", () => {
  const row = { id: "SUP-1", name: "Northmere", result: "approved" };
  const look = { name: "SUP-1", result: "good", watched: "prices" };
  const expected = [{ id: "SUP-1", name: "Northmere", result: "approved", watched: "prices" }];
  expect(merged(row, look)).toEqual(expected);
  expect(merged(look, row)).toEqual(expected);
});

test("rows without an id and rows that only share a name stay what they are", () => {
  expect(
    merged({ name: "Northmere", result: "approved" }, { name: "Northmere", result: "good" }),
  ).toHaveLength(2);
  expect(merged({ id: "SUP-1", name: "Northmere" }, { name: "Northmere", watched: "prices" })).toHaveLength(
    2,
  );
  expect(merged({ result: "approved" }, { result: "approved" })).toHaveLength(2);
});
