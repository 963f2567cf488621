import { parseDocument } from "@aims-lint/parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Tree, toFlow, toYaml } from "./to-yaml.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "yes",
    "null",
    "007",
    "2026-01-01",
    " x",
    "x ",
    "- x",
    "a: b",
    "x # y",
    "*",
    "&a",
    "%",
    "'",
    '"',
    "ü ß",
    "\u2028",
    "\ud800",
  ),
);
// A lone surrogate is no text of a file, and the parser takes blanks around a text away.
const readable = text.filter((one) => one.isWellFormed() && one === one.trim());

test("every text reads back as it is, in blocks and in one line", () => {
  fc.assert(
    fc.property(fc.uniqueArray(readable, { minLength: 1 }), fc.string(), (texts, note) => {
      const tree: Tree = [
        { key: "list", items: texts, note },
        { key: "map", entries: texts.map((key) => ({ key, value: key, note })) },
      ];
      for (const yaml of [toYaml(tree, "", "\n"), `{ ${tree.map(toFlow).join(", ")} }`]) {
        const { data, problems } = parseDocument("x.yaml", yaml);
        expect(problems).toEqual([]);
        const [list, map] = data?.type === "mapping" ? data.entries.map(({ value }) => value) : [];
        expect(
          list?.type === "list" && list.items.map((item) => item.type === "scalar" && item.value),
        ).toEqual(texts);
        expect(map?.type === "mapping" && map.entries.map(({ key }) => key.value)).toEqual(texts);
      }
    }),
  );
});

test("a remark is one line", () =>
  expect(toYaml([{ key: "a", value: "b", note: "x\ny\u2028- z" }], "", "\n")).toBe("# x y - z\na: b\n"));
