import type { Document, Table, Value } from "@aims-lint/core";
import fc from "fast-check";

/** Texts as people paste them, and as somebody would write them who wants to break a file. */
const piece = fc.constantFrom(
  ..."| || \\ \\| * ** _ ` `` ~ ~~ # : :: - -- --- > < & ! [ ] ( ) { } ' \" , ; % @ = + . / ? ^ $ · •".split(
    " ",
  ),
  "a",
  "Jane",
  "R-001",
  "007",
  "1.10",
  "2026-01-02",
  "yes",
  "null",
  "~",
  "no",
  "on",
  "🔴",
  "中文",
  "مرحبا",
  "\u200F",
  "é",
  "<b>",
  "<br>",
  "<!--",
  "-->",
  "&amp;",
  "&nbsp;",
  "[x](y)",
  "**Owner:** x",
  "Owner: y",
  "https://x.eu/a_b_c",
  "\\n",
  "\t",
  "\u2028",
  "\n",
  "\r\n",
  "\n\n",
  " ",
  "  ",
  " # ",
  ": ",
  "- ",
  "1. ",
  "| - |",
  "```",
  "---",
  "===",
  "sep=;",
  "\u00a0",
);
const nasty = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
export const anyText = fc.oneof(nasty, fc.string(), fc.constantFrom("High", "Jane Doe", "A.6.2.4"));
export const lineEnd = fc.constantFrom("\n", "\r\n");

/** A text as Markdown gives it back. */
export const inMarkdown = (given: string): string =>
  given
    .replace(/\r\n?/gu, "\n")
    .trim()
    .replace(/[ \t]*\n[ \t]*/gu, "\n");
/** A text as the other formats give it back. */
export const elsewhere = (given: string): string => given.replace(/\r\n?/gu, "\n").trim();

/** A value without places. */
export function plain(value: Value): unknown {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return value.entries.map(({ key, value: inner }) => [key.value, plain(inner)]);
}

export const cellsOf = ({ header, rows }: Table): string[][] =>
  [header, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(({ value }) => value));

/** All that a document says besides its tables. */
export function rest(document: Document): unknown {
  return {
    title: document.title?.value,
    metadata: document.metadata.map(({ key, value }) => [key.value, plain(value)]),
    headings: document.sections.map(({ heading, depth }) => [heading.value, depth]),
    links: document.links.map(({ destination }) => destination),
    comments: document.comments.map(({ start, end }) => document.text.slice(start, end)),
    directives: document.directives.map((directive) => directive.text.value),
    problems: document.problems.map(({ code }) => code),
  };
}
