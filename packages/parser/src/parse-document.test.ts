import type { Value } from "@aims-lint/core";
import { expect, test } from "vitest";
import { limits } from "./limits.ts";
import { isSupported, parseDocument } from "./parse-document.ts";

function plain(value: Value): unknown {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return value.entries.map(({ key, value: inner }) => [key.value, plain(inner)]);
}

const metadata = (text: string, path = "a.md"): unknown[][] =>
  parseDocument(path, text).metadata.map(({ key, value }) => [key.value, plain(value)]);

const codes = (text: string, path = "a.md"): string[] =>
  parseDocument(path, text).problems.map(({ code }) => code);

const lines = (...written: string[]): string => `${written.join("\n")}\n`;

test.each([
  [lines("", "---", "owner: x", "---"), ["front-matter-not-first"]],
  [lines("---", "owner: x", "", "# T"), ["front-matter-unclosed"]],
  [lines("---", "title: a: b", "---"), ["yaml-syntax"]],
  [lines("---", "just text", "---"), ["front-matter-not-mapping"]],
  [lines("---", "a: 1", "a: 2", "---"), ["duplicate-key"]],
  ["", ["file-empty"]],
  [" \n\n", ["file-empty"]],
  ["x".repeat(limits.text + 1), ["file-too-large"]],
])("%#: what is wrong with a file is a problem", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("an error in front matter is on its line of the file", () => {
  const text = lines("---", "owner: x", "title: a: b", "---", "# T");
  const document = parseDocument("docs/a.md", text);
  const [problem] = document.problems;
  expect(problem && document.locate(problem.range).start).toMatchObject({ line: 3, column: 9 });
  expect(metadata(text)).toEqual([["owner", "x"]]);
});

test("problems that decoding gave come first in line, and many are cut", () => {
  const earlier = [{ code: "not-utf8", problem: "", how: "", range: { start: 0, end: 1 }, incomplete: true }];
  const found = parseDocument("a.yaml", "a: 1\n".repeat(500), earlier).problems;
  expect(found).toHaveLength(limits.problems + 1);
  expect(found[0]?.code).toBe("not-utf8");
  expect(found.at(-1)).toMatchObject({ code: "too-many-problems", incomplete: false });
});

test("a YAML file is data, with metadata at its root and below metadata", () => {
  const text = lines(
    "# aims-lint waive x",
    "name: Register",
    "metadata:",
    "  owner: Jane",
    "risks:",
    "  - id: R-1",
  );
  const document = parseDocument("a.yaml", text);
  expect(document.title?.value).toBe("Register");
  expect(metadata(text, "a.yaml")).toEqual([
    ["name", "Register"],
    ["owner", "Jane"],
  ]);
  expect(document.prose.map(({ start, end }) => text.slice(start, end))).toEqual(["Register", "Jane", "R-1"]);
  expect(
    document.directives.map(({ text: said, target }) => [said.value, text.slice(target.start, target.end)]),
  ).toEqual([["waive x", "name: Register"]]);
});

test("a CSV file is one table", () => {
  const document = parseDocument("a.csv", "id,owner\nR-1,Jane\n");
  expect(document.tables).toHaveLength(1);
  expect(document.metadata).toEqual([]);
  expect(document.prose).toHaveLength(4);
});

test.each([
  ["a/B.MD", true],
  ["a.markdown", true],
  ["a.yaml", true],
  ["a.yml", true],
  ["a.json", true],
  ["a.csv", true],
  ["a.tsv", true],
  ["a.txt", false],
  ["md", false],
  ["README", false],
])("%s is supported: %s", (path, expected) => {
  expect(isSupported(path)).toBe(expected);
});
