import type { Value } from "@aims-lint/core";
import { expect, test } from "vitest";
import { readHeaderComment } from "./header-comment.ts";

const plain = (value: Value): unknown => (value.type === "scalar" ? value.value : value.type);

function read(text: string): unknown[][] {
  const { entries } = readHeaderComment(text, { start: 0, end: text.length });
  return entries.map(({ key, value }) => [key.value, plain(value)]);
}

test.each([
  ["between fences", "<!--\n---\nowner: x\nversion: 1.10\n---\n-->"],
  ["without fences", "<!--\nowner: x\nversion: 1.10\n-->"],
  ["indented", "<!--\n  owner: x\n  version: 1.10\n-->"],
  ["beginning on the first line", "<!-- owner: x\n     version: 1.10 -->"],
  ["with CRLF", "<!--\r\n---\r\nowner: x\r\nversion: 1.10\r\n---\r\n-->"],
])("fields %s", (_name, text) => {
  expect(read(text)).toEqual([
    ["owner", "x"],
    ["version", "1.10"],
  ]);
});

test("lists below a key", () => {
  expect(read("<!--\nowner: x\nclauses:\n  - a\n  - b\n-->")).toEqual([
    ["owner", "x"],
    ["clauses", "list"],
  ]);
});

test("the places are those of the text", () => {
  const text = "<!-- owner: Jane -->";
  const [entry] = readHeaderComment(text, { start: 0, end: text.length }).entries;
  expect(entry?.key.range).toEqual({ start: 5, end: 10 });
  expect(entry?.value.range).toEqual({ start: 12, end: 16 });
});

test.each([
  "<!-- placeholder-ok -->",
  "<!-- This is a note, and it is short: read it -->",
  "<!--\nowner: x\nand some text\n-->",
  "<!-- aims-lint waive x: y -->",
  "<!-- see https://example.com -->",
  "<!--\nowner: a: b\n-->",
  "<!---->",
  "<!-- ",
])("%j says nothing", (text) => {
  expect(readHeaderComment(text, { start: 0, end: text.length })).toEqual({ entries: [], problems: [] });
});

test("between fences an error is a problem", () => {
  const text = "<!--\n---\nowner: a: b\n---\n-->";
  expect(readHeaderComment(text, { start: 0, end: text.length }).problems).toMatchObject([
    { code: "yaml-syntax" },
  ]);
});
