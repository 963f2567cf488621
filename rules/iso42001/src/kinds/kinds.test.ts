import { readdirSync } from "node:fs";
import { normaliseKey } from "@aims-lint/core";
import { expect, test } from "vitest";
import * as kinds from "./index.ts";

const all = Object.values(kinds);

test("every kind has a test of its own beside it", () => {
  const files = readdirSync(import.meta.dirname);
  expect(all.filter(({ name }) => !files.includes(`${name}.test.ts`)).map(({ name }) => name)).toEqual([]);
});

test("no title means two kinds", () => {
  const titles = all.flatMap((kind) => [...new Set(kind.titles.map(normaliseKey))]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("no prefix of an id means two kinds", () => {
  const prefixes = all.flatMap((kind) => kind.prefixes);
  expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
});
