import type { ProjectDocument, SkeletonDocument, SkeletonPart } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { skeleton } from "./index.ts";

type Register = SkeletonPart & Required<Pick<SkeletonPart, "columns" | "collection">>;

const registers = skeleton.documents.flatMap((document) =>
  document.parts.flatMap((part) =>
    part.columns && part.collection !== undefined
      ? [{ document, part: part as Register, name: `${document.path}: ${part.heading}` }]
      : [],
  ),
);

/** How many columns of the register some record of the document was read from. */
function columnsRead(path: string, text: string): number {
  const found = readProject({ [path]: text }).document(path) as ProjectDocument;
  const rows = found.records.filter(
    ({ kind, range }) => !kind.universal && range.end - range.start < text.length,
  );
  return Math.max(
    0,
    ...rows.map((record) => record.kind.paths.filter((one) => record.written(one.path) !== undefined).length),
  );
}

/** Something for each column; what the skeleton gives for the first one, where it does. */
function valuesOf({ columns, rows }: Register): string[] {
  const first = columns[0]?.key ?? "";
  return columns.map((_, at) => (at === 0 ? (rows?.([])[0]?.[first] ?? "X-001") : `x${at}`));
}

function asTable({ kind, title }: SkeletonDocument, part: Register): string {
  const { heading, columns } = part;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [columns.map(({ header }) => header), columns.map(() => "---"), valuesOf(part)];
  return `---\nkind: ${kind}\n---\n\n# ${title}\n\n## ${heading}\n\n${table.map(line).join("\n")}\n`;
}

function asList({ kind, title }: SkeletonDocument, part: Register): string {
  const { collection, columns } = part;
  const values = valuesOf(part);
  const entries = columns.map(({ key }, at) => `${at === 0 ? "  - " : "    "}${key}: ${values[at]}`);
  return `title: "${title}"\nkind: ${kind}\n${collection}:\n${entries.join("\n")}\n`;
}

describe("the columns of a register are fields of what it holds", () => {
  test.each(registers)("$name", ({ document, part }) => {
    expect(columnsRead("aims/page.md", asTable(document, part))).toBe(part.columns.length);
  });

  test.each(registers.filter(({ document }) => document.parts.length === 1))(
    "$name, in YAML",
    ({ document, part }) => {
      expect(columnsRead("aims/page.yaml", asList(document, part))).toBe(part.columns.length);
    },
  );
});

test("ids and paths are given once, and every document says what it is good for", () => {
  const { documents } = skeleton;
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
  for (const { why, parts } of documents) {
    expect(why).toMatch(/^[A-Z][^{}]+\.$/);
    expect(parts.length).toBeGreaterThan(0);
  }
});

test("what only its maker knows is not asked of who uses or delivers a part", () => {
  const asked = (...roles: string[]): string[] =>
    skeleton.documents
      .filter(({ needed }) => needed?.({ id: "SYS-001", name: "Pilot", roles }) ?? true)
      .map(({ path }) => path);
  const makers = ["systems/{id}/requirements", "systems/{id}/design", "life-cycle", "data"];
  expect(asked("producer")).toEqual(expect.arrayContaining(makers));
  expect(asked("user", "provider", "customer").filter((path) => makers.includes(path))).toEqual([]);
  expect(asked("partner").filter((path) => path.startsWith("systems/{id}/"))).toEqual([]);
  expect(asked("partner")).toContain("impact/{id}");
});

test("the statement of applicability names all 38 controls and answers none", () => {
  const rows = skeleton.documents
    .find(({ path }) => path === "statement-of-applicability")
    ?.parts[0]?.rows?.([]);
  expect(rows).toHaveLength(38);
  for (const row of rows ?? []) expect(Object.keys(row)).toEqual(["control", "title"]);
});
