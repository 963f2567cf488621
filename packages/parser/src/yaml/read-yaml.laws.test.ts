import type { Range, Scalar, Value } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
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

function* scalars(value: Value): Generator<Scalar> {
  if (value.type === "scalar") yield value;
  else if (value.type === "list") for (const item of value.items) yield* scalars(item);
  else for (const entry of value.entries) yield* scalars(entry.value);
}

const token = fc.constantFrom(
  "a",
  "b: ",
  "c:",
  "- ",
  "? ",
  ": ",
  "\n",
  "\r\n",
  "\n  ",
  "\n    ",
  "[",
  "]",
  "{",
  "}",
  ", ",
  "#",
  " # x",
  '"',
  "'",
  "|",
  ">-\n",
  "&x ",
  "*x ",
  "!t ",
  "!!str ",
  "---\n",
  "...\n",
  "%",
  "<<: ",
  "\t",
  "\u0000",
  "\\",
  "é",
  "🔴",
);
const yamlish = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(""));

test("no input throws, every range lies in the text", () => {
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string({ unit: "binary" })), (text) => {
      const { data, comments, problems } = readYaml(text);
      const all = [
        ...(data === undefined ? [] : ranges(data)),
        ...comments,
        ...problems.map((found) => found.range),
      ];
      for (const { start, end } of all) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 3000, examples: [['"\\'], ["- \t: "], ["a---\n---\n&x "]] },
  );
});

test("a value that stands on one line without quotes is what its range covers", () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      const { data } = readYaml(text);
      if (data === undefined) return;
      for (const scalar of scalars(data)) {
        const { start, end } = scalar.range;
        const typed = text.slice(start, end);
        if (scalar.value === "" || /[\n\r]/.test(typed) || /["']/.test(text.charAt(start - 1))) continue;
        expect(typed).toBe(scalar.value);
      }
    }),
    { numRuns: 3000 },
  );
});

test("line ends do not change what is read", () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      const lf = text.replaceAll("\r\n", "\n");
      expect(plain(readYaml(lf.replaceAll("\n", "\r\n")).data)).toEqual(plain(readYaml(lf).data));
    }),
    { numRuns: 2000 },
  );
});
