import { applyEdits, type Document, type Range, type Table } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";

/**
 * A document whose table with the given number has further columns at its right edge, with these names and without any text. Nothing else
 * changes. `undefined` where the table is written in a way that has no such place: without a pipe at the end of its lines, with rows
 * of another width.
 */
export function widenTable(document: Document, at: number, names: readonly string[]): Document | undefined {
  const table = document.tables[at];
  if (!table || table.rows.some(({ cells }) => cells.length !== table.header.length)) return undefined;
  const ends = document.format === "csv" ? csvEnds(document, table) : markdownEnds(document, table);
  if (!ends) return undefined;
  const edits = ends.map(({ offset, cell }) => ({
    range: { start: offset, end: offset },
    text: names.map(() => cell).join(""),
  }));
  const wide = parseDocument(document.path, applyEdits(document.text, edits));
  const header = wide.tables[at]?.header.slice(table.header.length) ?? [];
  const named = header.map((cell, index) => wide.writing.replace(cell, names[index] ?? ""));
  if (named.length !== names.length || named.some((edit) => edit === undefined)) return undefined;
  const after = parseDocument(
    document.path,
    applyEdits(
      wide.text,
      named.flatMap((edit) => edit ?? []),
    ),
  );
  return saysTheSame(after, document, at, names) ? after : undefined;
}

interface LineEnd {
  readonly offset: number;
  /** What a further cell of this line is. */
  readonly cell: string;
}

function markdownEnds({ text }: Document, { header, rows }: Table): LineEnd[] | undefined {
  const first = header[0]?.range.start ?? 0;
  const lines = [
    { offset: endOfLine(text, first), cell: " x |" },
    { offset: endOfLine(text, nextLine(text, first)), cell: " --- |" },
    ...rows.map(({ range }) => ({ offset: endOfLine(text, range.start), cell: " |" })),
  ];
  const isClosed = ({ offset }: LineEnd): boolean =>
    /(?:^|[^\\])\|$/.test(text.slice(Math.max(0, offset - 2), offset));
  return lines.every(isClosed) ? lines : undefined;
}

function csvEnds({ text }: Document, { header, rows }: Table): LineEnd[] | undefined {
  const [first, second] = header;
  const last = header.at(-1);
  const delimiter =
    first && second ? /[,;\t]/.exec(text.slice(first.range.end, second.range.start))?.[0] : undefined;
  if (delimiter === undefined || !last) return undefined;
  const ends = rows.map(({ range }: { range: Range }) => ({ offset: range.end, cell: delimiter }));
  return [{ offset: endOfLine(text, last.range.end), cell: `${delimiter}x` }, ...ends];
}

/** The end of the line, without blanks. */
function endOfLine(text: string, at: number): number {
  const end = /[\r\n]|$/.exec(text.slice(at))?.index ?? 0;
  return at + text.slice(at, at + end).trimEnd().length;
}

function nextLine(text: string, at: number): number {
  return (
    at + (/\r\n?|\n|$/.exec(text.slice(at))?.index ?? 0) + (text.slice(at).match(/\r\n?|\n/)?.[0].length ?? 0)
  );
}

function saysTheSame(after: Document, before: Document, at: number, names: readonly string[]): boolean {
  const expected = before.tables.map((table, index) =>
    cellsOf(table).map((cells, row) =>
      index === at ? [...cells, ...names.map((name) => (row === 0 ? name : ""))] : cells,
    ),
  );
  return (
    JSON.stringify(after.tables.map(cellsOf)) === JSON.stringify(expected) &&
    after.problems.length === before.problems.length
  );
}

function cellsOf({ header, rows }: Table): string[][] {
  return [header, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(({ value }) => value));
}
