import type { Citation, Kind, Level, RecordOf, Reference, Text } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { type Layout, layouts, type Sample } from "./test-layouts.ts";
import { readProject } from "./test-rule.ts";

const rows: readonly Layout[] = ["YAML list", "table", "CSV"];

/** The layouts that make sense: of a register's rows, of a record anywhere, of a kind with one record to a file. */
export const forms = {
  rows,
  record: ["front matter", "field table", "bold lines", ...rows, "section"],
  whole: ["front matter", "field table", "bold lines", "YAML file"],
} as const satisfies Record<string, readonly Layout[]>;

/** Holds a kind to reading the same record from every layout, with nothing in the file that cannot be read. */
export function testKind(sample: Sample): void {
  describe(`one ${sample.kind.name}`, () => {
    test.each(sample.layouts)("%s", (layout) => {
      const { path, text } = layouts[layout](sample);
      const project = readProject({ [path]: text });
      const found = project.records(sample.kind);
      expect(found).toHaveLength(1);
      const seen = Object.keys(sample.means).map((name) => [name, value(found[0], name)] as const);
      expect(Object.fromEntries(seen)).toEqual(sample.means);
      const records = project.documents.flatMap((each) => each.records);
      expect(records.flatMap((record) => record.unreadable())).toEqual([]);
    });
  });
}

/** A value as a reader would say it: ids of references, texts of ratings and citations. */
function value(found: RecordOf<Kind> | undefined, path: string): unknown {
  let seen: unknown = found?.fields;
  for (const name of path.split(".")) seen = (seen as Record<string, unknown> | undefined)?.[name];
  return Array.isArray(seen) ? seen.map(plain) : plain(seen);
}

function plain(seen: unknown): unknown {
  if (typeof seen !== "object" || seen === null) return seen;
  const { id, text, value: own } = seen as Partial<Reference & Level & Citation & Text>;
  return id ?? text ?? own;
}
