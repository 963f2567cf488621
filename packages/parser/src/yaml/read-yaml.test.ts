import type { Range, Value } from "@aims-lint/core";
import { expect, test } from "vitest";
import { limits } from "../limits.ts";
import { readYaml } from "./read-yaml.ts";

/** The tree as plain data: a scalar as its value, a mapping as pairs. */
function plain(value: Value | undefined): unknown {
  if (value === undefined) return undefined;
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return value.entries.map((entry) => [entry.key.value, plain(entry.value)]);
}

function* ranges(value: Value): Generator<Range> {
  yield value.range;
  if (value.type === "list") for (const item of value.items) yield* ranges(item);
  if (value.type === "mapping") {
    for (const entry of value.entries) {
      yield entry.key.range;
      yield* ranges(entry.value);
    }
  }
}

const slices = (text: string): string[] => {
  const { data } = readYaml(text);
  return data === undefined ? [] : [...ranges(data)].map(({ start, end }) => text.slice(start, end));
};

const codes = (text: string): string[] => readYaml(text).problems.map((found) => found.code);

test("scalars stay what was typed", () => {
  const text = "id: 007\nversion: 1.10\nreview: 2026-02-30\nok: yes\nflag: true\nbig: 12345678901234567890\n";
  expect(plain(readYaml(text).data)).toEqual([
    ["id", "007"],
    ["version", "1.10"],
    ["review", "2026-02-30"],
    ["ok", "yes"],
    ["flag", "true"],
    ["big", "12345678901234567890"],
  ]);
});

test("quotes are taken off and escapes decoded", () => {
  const text = `a: "x\\ty \\u00e9"\nb: 'it''s'\nc: "null"\nd: "two\n  lines"\n`;
  expect(plain(readYaml(text).data)).toEqual([
    ["a", "x\ty é"],
    ["b", "it's"],
    ["c", "null"],
    ["d", "two lines"],
  ]);
});

test("an empty value is empty, however it is written", () => {
  const text = "a:\nb: ~\nc: null\nd: ''\ne: # later\nf:\n  -\n  - x\n  -\n";
  const { data } = readYaml(text);
  expect(plain(data)).toEqual([
    ["a", ""],
    ["b", ""],
    ["c", ""],
    ["d", ""],
    ["e", ""],
    ["f", ["", "x", ""]],
  ]);
});

test("an empty value stands behind its colon or its dash", () => {
  const text = "a:\nb : # none\nf:\n  -\n  - x\n  # more\n  -\n";
  const { data } = readYaml(text);
  const empty = [...ranges(data as Value)].filter(({ start, end }) => start === end);
  expect(empty.map(({ start }) => text.slice(0, start).split("\n").at(-1))).toEqual([
    "a:",
    "b :",
    "  -",
    "  -",
  ]);
});

test("ranges cover keys, and values inside their quotes", () => {
  expect(slices(`"a b": 'c'\nd: [e, "f"]\ng: {h: i}\n`)).toEqual([
    `"a b": 'c'\nd: [e, "f"]\ng: {h: i}`,
    "a b",
    "c",
    "d",
    `[e, "f"]`,
    "e",
    "f",
    "g",
    "{h: i}",
    "h",
    "i",
  ]);
});

test("a collection in brackets ends at its bracket", () => {
  const text = "a: [ b, # one\n  c, ]\nd: {}\ne: [f: g]\n";
  expect(slices(text)).toContain("[ b, # one\n  c, ]");
  expect(slices(text)).toContain("{}");
  expect(slices(text)).toContain("[f: g]");
});

test("a block scalar is its text without blank edges", () => {
  const text = "a: |\n\n  one\n    two\n\nb: >-\n  three\n  four\nc: x\n";
  expect(plain(readYaml(text).data)).toEqual([
    ["a", "one\n  two"],
    ["b", "three four"],
    ["c", "x"],
  ]);
  expect(slices(text)).toContain("one\n    two");
});

test("a part of a text is read with the places of the whole", () => {
  const text = "---\nowner: Jane\n---\n";
  const { data } = readYaml(text, { start: 4, end: 16 });
  expect([...ranges(data as Value)].map(({ start, end }) => text.slice(start, end))).toEqual([
    "owner: Jane",
    "owner",
    "Jane",
  ]);
});

test("nothing but comments is nothing", () => {
  expect(readYaml("# later\n\n")).toMatchObject({ data: undefined, problems: [] });
  expect(readYaml("")).toMatchObject({ data: undefined, problems: [] });
  expect(readYaml("---\n---\na: 1\n---\n").data).toBeDefined();
});

test("every further use of a key is a problem on that key, and all entries stay", () => {
  const text = "owner: A\nowner: B\n'owner': C\n";
  const { data, problems } = readYaml(text);
  expect(plain(data)).toEqual([
    ["owner", "A"],
    ["owner", "B"],
    ["owner", "C"],
  ]);
  expect(problems.map(({ code, range }) => [code, range.start])).toEqual([
    ["duplicate-key", 9],
    ["duplicate-key", 19],
  ]);
});

test.each([
  ["a: &x 1\nb: *x\n", ["yaml-anchor", "yaml-alias"]],
  ["a: !secret x\n", ["yaml-tag"]],
  ["a: !!js/function x\n", ["yaml-tag"]],
  ["a: !!str 007\nb: ! x\nc: !<tag:yaml.org,2002:int> 3\n", []],
  ["%TAG !! tag:example.org,2000:\n---\na: !!str x\n", ["yaml-tag"]],
  ["<<: {a: 1}\n", ["yaml-merge-key"]],
  ["{{ owner }}: x\n", ["yaml-complex-key", "yaml-complex-key"]],
  ["? [a, b]\n: c\nd: e\n", ["yaml-complex-key"]],
  ["a: 1\n---\nb: 2\n---\nc: 3\n", ["yaml-documents"]],
])("%j is no plain reading", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("the entry of a complex key is left out, the rest is read", () => {
  expect(plain(readYaml("? [a, b]\n: c\nd: e\n").data)).toEqual([["d", "e"]]);
});

test("an own key such as __proto__ is a key", () => {
  expect(plain(readYaml("__proto__: {a: 1}\nconstructor: x\n").data)).toEqual([
    ["__proto__", [["a", "1"]]],
    ["constructor", "x"],
  ]);
});

test("what stands before a syntax error is read", () => {
  const text = "owner: Jane\nitems:\n- a\n- b\ntitle: Policy: AI\nstatus: draft\n";
  const { data, problems } = readYaml(text);
  expect(plain(data)).toEqual([
    ["owner", "Jane"],
    ["items", ["a", "b"]],
  ]);
  expect(problems).toMatchObject([{ code: "yaml-syntax", incomplete: true }]);
});

test("an entry that swallowed others through an open quote is not read", () => {
  const { data } = readYaml(`a: 1\nb: "open\n  c\nd: "x"\n`);
  expect(plain(data)).toEqual([["a", "1"]]);
});

test("comments are found outside of text only", () => {
  const text = `a: b # one\n# two\nc: "# no"\nd: |\n  # no\ne: x#no # three\nf: > # four\n  x\n#five`;
  expect(readYaml(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual([
    "# one",
    "# two",
    "# three",
    "# four",
    "#five",
  ]);
});

test.each([
  ["depth", `${"[".repeat(40)}${"]".repeat(40)}`, "too-deep"],
  ["nodes", "- a\n".repeat(limits.yamlNodes + 1), "too-many-nodes"],
  ["length", `a: ${"x".repeat(limits.yamlScalar + 1)}`, "too-long"],
])("the limit of %s is a problem that says so", (_name, text, code) => {
  expect(readYaml(text).problems).toMatchObject([{ code, incomplete: true }]);
});

test("JSON is read too", () => {
  const text = '{\n\t"a": [1, {"b": "c\\/d"}],\n\t"e": null\n}\n';
  expect(plain(readYaml(text).data)).toEqual([
    ["a", ["1", [["b", "c/d"]]]],
    ["e", ""],
  ]);
});
