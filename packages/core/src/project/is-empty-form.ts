import type { Document } from "../document/document.ts";
import type { Range } from "../document/range.ts";
import type { Table } from "../document/table.ts";
import type { Value } from "../document/value.ts";
import { plainText } from "../fields/plain-text.ts";
import { isBlank } from "../text/blank.ts";
import { isPlaceholder } from "../text/placeholder.ts";

/** From this many questions without an answer on, a document that answers none is a form and no slip. */
const questions = 3;

/**
 * Whether a document only asks: it has headings, columns or keys, and nothing stands under any of them. What it says about itself,
 * such as its dates, is no answer to what it asks.
 */
export function isEmptyForm(document: Document): boolean {
  const own = document.metadata.filter(({ value }) => value.type === "scalar" && isOpen(value)).length;
  const asked = document.format === "markdown" ? emptySections(document) : emptyValues(document);
  return asked !== undefined && asked > 0 && own + asked >= questions;
}

/** How many sections there are, where not one of them says anything; `undefined` where one does. */
function emptySections(document: Document): number | undefined {
  const { sections, title } = document;
  const beside = besideAnswers(document);
  let empty = 0;
  for (const { heading, tables, body, range, depth } of sections) {
    const own = tables.filter(({ rows }) => !rows.some((row) => isAbout(row.range, document)));
    if (!own.every(isUnanswered)) return undefined;
    if (!isOpenText(textBeside(document, body, beside))) return undefined;
    const isLeaf = !sections.some(
      (other) => other.depth > depth && range.start < other.range.start && other.range.end <= range.end,
    );
    // Below its title a record may be nothing but what it says about itself.
    const isTitle = heading.range.start === title?.range.start || isAbout(body, document);
    if (own.length > 0 || (isLeaf && !isTitle)) empty++;
  }
  return empty;
}

/** How many columns of a form may be filled in from the start: an id and a name, such as those of the controls. */
const labels = 2;

/** Whether the rows of a table have no more than what a form gives them: their first columns, and two more stand open. */
function isUnanswered({ header, rows }: Table): boolean {
  const given = header.length >= labels + 2 ? labels : header.length >= labels + 1 ? 1 : 0;
  return rows.every(({ cells }) => cells.every((cell, index) => index < given || isOpenText(cell.value)));
}

function isAbout({ start, end }: Range, { metadata }: Document): boolean {
  return metadata.some(({ key }) => start <= key.range.start && key.range.end <= end);
}

/** What stands in a section without answering it: comments, tables, and what the document says about itself. */
function besideAnswers({ comments, sections, metadata, text }: Document): Range[] {
  const lines = metadata.map(({ key, value }) => ({
    start: text.lastIndexOf("\n", key.range.start) + 1,
    end: value.range.end,
  }));
  const tables = sections.flatMap((section) => section.tables.map(({ range }) => range));
  return [...comments, ...tables, ...lines].sort((a, b) => a.start - b.start);
}

function textBeside({ text }: Document, { start, end }: Range, beside: readonly Range[]): string {
  let rest = "";
  let at = start;
  for (const range of beside) {
    if (range.end <= at || range.start >= end) continue;
    rest += text.slice(at, Math.max(at, range.start));
    at = range.end;
  }
  return rest + text.slice(at, Math.max(at, end));
}

/** How many values of the data were left open, where not one was given; `undefined` where one was. */
function emptyValues({ data, metadata }: Document): number | undefined {
  if (data?.type !== "mapping") return undefined;
  const own = new Set(metadata.map(({ value }) => value.range.start));
  let empty = 0;
  const visit = (value: Value): boolean => {
    if (value.type === "scalar") {
      if (own.has(value.range.start)) return true;
      empty++;
      return isOpenText(value.value);
    }
    if (value.type === "list") {
      if (value.items.length === 0) empty++;
      return value.items.every(visit);
    }
    return value.entries.every((entry) => visit(entry.value));
  };
  return visit(data) ? empty : undefined;
}

function isOpen(value: Value): boolean {
  return isOpenText(plainText(value));
}

function isOpenText(text: string): boolean {
  return isBlank(text) || isPlaceholder(text);
}
