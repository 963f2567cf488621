import type { Document, Range } from "@aims-lint/core";

const other = /(?<!\d)27\d{3}(?!\d)|\bISMS\b/i;
const ours = /(?<!\d)42001:\s*A\./i;

/** How long a cell may be to say which standard its row belongs to. */
const longestLabel = 40;

/**
 * Whether the ids at a place may be those of ISO/IEC 27001: its name stands over the column, in a short cell of the
 * same row, in a heading above, in the title or the metadata; or the document marks the ids of ISO/IEC 42001 with
 * `42001:`, so that the unmarked ones belong to others.
 */
export function isAboutOtherStandard(document: Document, place: Range): boolean {
  return labels(document, place).some((label) => other.test(label)) || ours.test(document.text);
}

function labels(document: Document, { start }: Range): string[] {
  const inside = (range: Range): boolean => range.start <= start && start < range.end;
  const rows = document.tables
    .filter((table) => inside(table.range))
    .flatMap(({ header, rows }) =>
      rows
        .filter((row) => inside(row.range))
        .flatMap(({ cells }) => [
          ...cells.map(({ value }) => value).filter((value) => value.length <= longestLabel),
          header[cells.findIndex(({ range }) => range.start <= start && start <= range.end)]?.value ?? "",
        ]),
    );
  return [
    document.path,
    document.title?.value ?? "",
    ...document.metadata.flatMap(({ value }) => (value.type === "scalar" ? [value.value] : [])),
    ...document.sections.filter(({ range }) => inside(range)).map(({ heading }) => heading.value),
    ...rows,
  ];
}
