import type { Document, Entry } from "@aims-lint/core";
import type { Block, Table, TableRow } from "../markdown/outline.ts";
import { lineStart } from "../yaml/scan-source.ts";
import { fieldLines } from "./add-field-line.ts";
import { addWrittenRow } from "./add-table-row.ts";
import { addYamlEntry } from "./add-yaml-entry.ts";
import { endOf } from "./end-of.ts";
import { escapeCell } from "./escape-cell.ts";
import { toMarkdownText } from "./escape-markdown.ts";
import { leafAt } from "./leaf-at.ts";
import { lineEndAt } from "./line-end.ts";
import type { Replacement } from "./replacement.ts";
import { pairsOf, whatStays } from "./unchanged.ts";
import { writeYamlScalar } from "./write-yaml-scalar.ts";
import type { WrittenPage } from "./written-page.ts";

/**
 * A field of a page's metadata, among those of its kind of which there are most: front matter, a table, lines, a comment. A page
 * without any gets front matter. `undefined` where the page would not read as before with it.
 */
export function addPageMetadata(page: WrittenPage, key: string, value: string): Replacement | undefined {
  const { document } = page;
  const carriers = carriersOf(page, document.metadata).toSorted(
    (a, b) => b.entries.length - a.entries.length,
  );
  for (const { entries, block } of carriers) {
    const found = proposals(page, entries, block, key, value).find((edit) =>
      readsWith(page, edit, key, value, block?.type === "table"),
    );
    if (found !== undefined) return found;
  }
  const front =
    page.header === undefined
      ? newFrontMatter(page.text, key, value)
      : addYamlEntry(page.header, [], key, value);
  return front && readsWith(page, front, key, value, false) ? front : undefined;
}

/** Entries that are written in one way. */
interface Carrier {
  readonly entries: readonly Entry[];
  /** The table or the comment; none for front matter and lines. */
  readonly block: Block | undefined;
}

function carriersOf({ blocks, header }: WrittenPage, metadata: readonly Entry[]): Carrier[] {
  const carriers = new Map<string, { entries: Entry[]; block: Block | undefined }>();
  for (const entry of metadata) {
    const { start } = entry.key.range;
    const inFront = header !== undefined && start >= header.range.start && start < header.range.end;
    const leaf = inFront ? undefined : leafAt(blocks, entry.key.range)?.leaf;
    const block = leaf?.type === "table" || leaf?.type === "html" ? leaf : undefined;
    const name = inFront ? "front" : block === undefined ? "lines" : `${block.start}`;
    const carrier = carriers.get(name) ?? { entries: [], block };
    carrier.entries.push(entry);
    carriers.set(name, carrier);
  }
  return [...carriers.values()];
}

function proposals(
  page: WrittenPage,
  entries: readonly Entry[],
  block: Block | undefined,
  key: string,
  value: string,
): Replacement[] {
  const { text, header, outline } = page;
  const [first] = entries;
  const hasDefinitions = outline.definitions.size > 0;
  if (block?.type === "table") return present(tableRow(text, block, entries, key, value, hasDefinitions));
  if (block?.type === "html") return present(commentLine(text, entries, key, value));
  if (header !== undefined && first !== undefined && first.key.range.start < header.range.end) {
    return present(addYamlEntry(header, entries, key, value));
  }
  return fieldLines(text, entries, key, value, hasDefinitions);
}

function present(edit: Replacement | undefined): Replacement[] {
  return edit === undefined ? [] : [edit];
}

/** Whether the page reads as before, and says the new field besides. */
function readsWith(
  { text, document, reread }: WrittenPage,
  edit: Replacement,
  key: string,
  value: string,
  inTable: boolean,
): boolean {
  const after = reread(text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end));
  const pairs = pairsOf(after.metadata);
  const expected = [value, toMarkdownText(value)].map((text) => JSON.stringify([key, text]));
  const fresh = pairs.findIndex((pair) => expected.includes(pair));
  const stays = (one: Document): string => whatStays({ document: one, tables: !inTable });
  return (
    fresh !== -1 &&
    pairs.toSpliced(fresh, 1).join("\n") === pairsOf(document.metadata).join("\n") &&
    stays(after) === stays(document)
  );
}

function tableRow(
  text: string,
  table: Table,
  entries: readonly Entry[],
  key: string,
  value: string,
  hasDefinitions: boolean,
): Replacement | undefined {
  const rowOf = ({ range }: Entry["value"]): TableRow | undefined =>
    [table.header, ...table.rows].find(({ start, end }) => start <= range.start && range.end <= end);
  const last = entries.at(-1);
  const row = last && rowOf(last.value);
  const column =
    row?.cells.findIndex(
      ({ start, end }) => start === last?.value.range.start && end === last.value.range.end,
    ) ?? -1;
  const name = row?.cells[0];
  const [written, content] = [escapeCell(key, hasDefinitions), escapeCell(value, hasDefinitions)];
  // A table with its fields in the header has no place for another.
  if (
    !row ||
    !name ||
    column < 1 ||
    last?.key.range.start !== name.start ||
    !written ||
    content === undefined
  )
    return undefined;
  const typed = text.slice(name.start, name.end);
  const [lead] = /^[*_]*/u.exec(typed) ?? [""];
  const [end] = /[:：]?[*_]*[:：]?$/u.exec(typed) ?? [""];
  const cells = table.header.cells.map((_, index) =>
    index === 0 ? lead + written + end : index === column ? content : "",
  );
  return addWrittenRow(text, table, cells, row === table.header ? undefined : row);
}

function commentLine(
  text: string,
  entries: readonly Entry[],
  key: string,
  value: string,
): Replacement | undefined {
  const last = entries.at(-1);
  if (last === undefined) return undefined;
  const style = { json: false, quote: '"' } as const;
  const pair = `${writeYamlScalar(key, style)}: ${writeYamlScalar(value, { ...style, like: [value] })}`;
  const indent =
    /^[ \t]*/u.exec(text.slice(lineStart(text, last.key.range.start), last.key.range.start))?.[0] ?? "";
  const at = endOf(text, last.value);
  return /--|>/u.test(pair)
    ? undefined
    : { range: { start: at, end: at }, text: lineEndAt(text, at) + indent + pair };
}

function newFrontMatter(text: string, key: string, value: string): Replacement {
  const style = { json: false, quote: '"' } as const;
  const end = lineEndAt(text, text.length);
  const pair = `${writeYamlScalar(key, style)}: ${writeYamlScalar(value, style)}`;
  return { range: { start: 0, end: 0 }, text: ["---", pair, "---", "", ""].join(end) };
}
