import { applyEdits, type Entries, type Value } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "../parse-document.ts";
import {
  cellsOf,
  elsewhere,
  inMarkdown,
  lineEnd,
  plain,
  rest,
  anyText as text,
} from "./testing/nasty-texts.ts";

const tables: readonly (readonly [name: string, path: string, text: string])[] = [
  [
    "padded",
    "a.md",
    "# Risks\n\n| ID    | What      | Level |\n| ----- | --------- | ----: |\n| R-001 | Bias [x]  |     3 |\n\n<!-- c -->\n[x]: y.md\n",
  ],
  ["tight, at the end of the file", "a.md", "# T\n\n|a|b|c|\n|-|-|-|\n|1||3|"],
  ["no outer pipes", "a.md", "a | b | c\n--- | --- | ---\n1 | 2 | 3\n\n## Next\n"],
  ["in a quote", "a.md", "> Note\n>\n> | a | b | c |\n> | - | - | - |\n> | 1 | 2 | 3 |\n>\n> End\n"],
  ["in a list", "a.md", "- Item\n\n  | a | b | c |\n  | - | - | - |\n\n- Other\n"],
  ["a header only, front matter above", "a.md", "---\nid: X\n---\n\n| a | b | c |\n|---|---|---|\n\nText\n"],
  ["text right below", "a.md", "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\nSource: nobody\n\nEnd\n"],
  ["CSV", "a.csv", 'id,what,level\nR-001,"Bias, bad",3\n'],
  ["CSV with semicolons, no final line end", "a.csv", "sep=;\nid;what;level\nR-001;Bias;3"],
  ["CSV, quoted", "a.csv", '"id","what","level"\n"R-001","Bias ""x""","3"\n"R-002","","4"\n'],
  ["CSV, a header only", "a.csv", "id,what,level"],
  ["tabs", "a.tsv", "id\twhat\tlevel\nR-001\tBias\t3\n"],
];

test.each(tables)(
  "a row added to a table (%s) reads back, and nothing else changes",
  (_name, path, source) => {
    const normal = path === "a.md" ? inMarkdown : elsewhere;
    fc.assert(
      fc.property(fc.tuple(text, text, text), lineEnd, fc.boolean(), (cells, end, first) => {
        const before = parseDocument(path, source.replaceAll("\n", end));
        const table = before.tables[0];
        const edit = table && before.writing.addRow(table, cells, first ? "header" : undefined);
        if (table === undefined || edit === undefined) return;
        expect(edit.range.start).toBe(edit.range.end);
        const after = parseDocument(path, applyEdits(before.text, [edit]));
        const rows = cellsOf(table);
        const place = first ? 1 : source.includes("Source: nobody") ? 2 : rows.length;
        expect(after.tables.map(cellsOf)).toEqual([rows.toSpliced(place, 0, cells.map(normal))]);
        expect(rest(after)).toEqual(rest(before));
      }),
      { numRuns: 400 },
    );
  },
);

test.each(tables)(
  "a cell of a table (%s) takes another text, and nothing else changes",
  (_name, path, source) => {
    const normal = path === "a.md" ? inMarkdown : elsewhere;
    fc.assert(
      fc.property(text, lineEnd, fc.nat(2), fc.nat(1), (given, end, column, line) => {
        const before = parseDocument(path, source.replaceAll("\n", end));
        const table = before.tables[0];
        const cell = [table?.header, table?.rows[0]?.cells][line]?.[column];
        const edit = cell && before.writing.replace(cell, given);
        if (table === undefined || edit === undefined) return;
        const after = parseDocument(path, applyEdits(before.text, [edit]));
        const rows = cellsOf(table);
        const expected = rows.map((row, index) => (index === line ? row.with(column, normal(given)) : row));
        expect(after.tables.map(cellsOf)).toEqual([expected]);
        expect({ ...(rest(after) as object), links: [] }).toEqual({ ...(rest(before) as object), links: [] });
      }),
      { numRuns: 400 },
    );
  },
);

const scalars: readonly (readonly [name: string, path: string, text: string])[] = [
  [
    "YAML",
    "a.yaml",
    "# top\nid: X-1\nowner: 'Jane' # who\nnext: 2026-01-01\nempty:\nnothing: ~\nlist: [a, \"b\", ]\nmore:\n  - k: v\n    l:\n  - \n    k: w\ntext: |\n  one\n  two\n\nfolded: >-\n  one\n  two\nlong: a\n  b\nmap: {a: b, c: }\nlast:",
  ],
  ["JSON", "a.json", '{\n  "id": "X-1",\n  "n": 3,\n  "none": null,\n  "list": ["a", {"b": "c"}]\n}\n'],
  ["front matter", "a.md", "---\nid: X-1\nowner: Jane\nempty:\nlist:\n  - a\n---\n\n# Title\n\nText\n"],
];

test.each(scalars)("a scalar of %s takes another text, and nothing else changes", (_name, path, source) => {
  fc.assert(
    fc.property(text, lineEnd, fc.nat(30), (given, end, index) => {
      const before = parseDocument(path, source.replaceAll("\n", end));
      const found = before.data ? [...scalarsOf(before.data)] : [];
      const scalar = found[index % found.length];
      const edit = scalar && before.writing.replace(scalar, given);
      if (edit === undefined || scalar === undefined) return;
      const after = parseDocument(path, applyEdits(before.text, [edit]));
      const changed = (value: Value): unknown =>
        value === scalar
          ? elsewhere(given)
          : value.type === "list"
            ? value.items.map(changed)
            : value.type === "mapping"
              ? value.entries.map(({ key, value: inner }) => [key.value, changed(inner)])
              : value.value;
      expect(after.data && plain(after.data)).toEqual(before.data && changed(before.data));
      expect({ ...(rest(after) as object), metadata: [] }).toEqual({
        ...(rest(before) as object),
        metadata: [],
      });
    }),
    { numRuns: 1500 },
  );
});

function* scalarsOf(value: Value): Generator<Extract<Value, { type: "scalar" }>> {
  if (value.type === "scalar") yield value;
  else if (value.type === "list") for (const item of value.items) yield* scalarsOf(item);
  else for (const entry of value.entries) yield* scalarsOf(entry.value);
}

const lists: readonly (readonly [name: string, path: string, text: string])[] = [
  [
    "a block list",
    "a.yaml",
    "# top\nid: X\nrisks:\n  - id: R-001\n    what: Bias # why\n    on: 2026-01-01\n    # about R-001\n\n# after\nend: 1\n",
  ],
  [
    "dashes below the key",
    "a.yaml",
    "risks:\n- id: R-001\n  tags: [a]\n\n- id: R-002\n  tags:\n    - b\nend: 1",
  ],
  ["wide dashes at the end", "a.yaml", "risks:\n  -   id: R-001\n      text: |\n        one\n\n"],
  ["an empty list", "a.yaml", "other:\n- a\nrisks: [] # none yet\nend: 1\n"],
  ["an empty value", "a.yaml", "id: X\nrisks:\n"],
  ["an empty list, nested", "a.yaml", "a:\n  - risks: []\n    b: c\n"],
  ["flow items", "a.yaml", "risks:\n  - {id: R-001, on: 2026-01-01}\n"],
  ["a flow list", "a.yaml", "risks: [{id: R-001}, {id: 'R-002'}] # c\n"],
  ["a flow list over lines", "a.yaml", "risks: [\n  {id: R-001},\n  {id: R-002}, # c\n  ]\n"],
  ["JSON", "a.json", '{\n  "risks": [\n    {\n      "id": "R-001",\n      "n": 3\n    }\n  ]\n}\n'],
  ["JSON, empty", "a.json", '{\n  "a": { "risks": [] }\n}\n'],
  ["JSON on a line", "a.json", '{"risks":[{"id":"R-001"}]}'],
  ["JSON, a list", "a.json", '[\n\t{ "id": "R-001" }\n]\n'],
  ["a list", "a.yaml", "- id: R-001\n- id: R-002\n"],
  ["front matter", "a.md", "---\nid: X\nrisks:\n  - id: R-001\n---\n\n# Title\n"],
];

test.each(lists)("an item added to %s reads back, and nothing else changes", (_name, path, source) => {
  const key = fc.oneof(fc.constantFrom("id", "what", "on", "tags", "risk owner", "n"), text);
  const entries = fc.array(fc.tuple(key, fc.oneof(text, fc.array(text, { maxLength: 3 }))), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(entries, lineEnd, (given: Entries, end) => {
      const before = parseDocument(path, source.replaceAll("\n", end));
      const place = before.data && listIn(before.data);
      if (before.data === undefined || place === undefined) throw new Error("No list");
      const edit = place.type === "mapping" ? undefined : before.writing.addItem(place, given);
      if (edit === undefined) return;
      const after = parseDocument(path, applyEdits(before.text, [edit]));
      const item = given.map(([name, value]) => [
        elsewhere(name),
        typeof value === "string" ? elsewhere(value) : value.map(elsewhere),
      ]);
      const fresh = after.data && listIn(after.data);
      expect(fresh && plain(fresh)).toEqual([...(place.type === "list" ? place.items.map(plain) : []), item]);
      expect({ ...(rest(after) as object), metadata: [] }).toEqual({
        ...(rest(before) as object),
        metadata: [],
      });
    }),
    { numRuns: 300 },
  );
});

function listIn(value: Value): Value | undefined {
  if (value.type === "list")
    return value.items[0]?.type === "mapping" && value.items[0].entries[0]?.value.type === "list"
      ? listIn(value.items[0])
      : value;
  if (value.type === "scalar") return undefined;
  const own = value.entries.find(({ key }) => key.value === "risks");
  return own?.value ?? value.entries.map((entry) => listIn(entry.value)).find((found) => found !== undefined);
}
