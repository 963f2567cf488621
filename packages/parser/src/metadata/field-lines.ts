import type { Range } from "@aims-lint/core";
import { contentLines } from "../content-lines.ts";
import type { Content } from "../markdown/outline.ts";
import { type FieldStart, findFieldStart } from "./field-start.ts";

/** A field as it stands in a paragraph: its name, and what is written behind it up to the next field. */
export interface FieldText {
  readonly key: Range;
  /** Where the value begins, also where nothing is written. */
  readonly at: number;
  readonly value: Content;
}

/** Which names count that are not emphasised: none, those of the first line, or those of a paragraph of nothing else. */
export type PlainNames = "none" | "first-line" | "every-line";

/**
 * The fields of a paragraph. Each begins a line, or stands behind another one on its line (`**Version:** 1
 * | **Owner:** Jane`); lines that begin none go on with the value of the last.
 */
export function readFieldLines(text: string, content: Content, plain: PlainNames): FieldText[] {
  const lines = [...contentLines(text, content)];
  const everyLine =
    plain === "every-line" && lines.every(({ start, end }) => findFieldStart(text, start, end, true));
  const fields: { key: Range; at: number; value: Range[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const allowPlain = everyLine || (plain === "first-line" && index === 0);
    const starts = findFieldStarts(text, line, allowPlain);
    const first = starts[0];
    const last = fields.at(-1);
    if (first === undefined) {
      if (last !== undefined) extend(last.value, { start: line.start, end: line.next });
      continue;
    }
    for (const [order, { key, value, end }] of starts.entries()) {
      const next = starts[order + 1];
      const stop = next === undefined ? end : Math.min(end, trimSeparator(text, value, next.start));
      const wrapped = next === undefined && end === line.end;
      fields.push({ key, at: value, value: [{ start: value, end: wrapped ? line.next : stop }] });
    }
  }
  return fields.map(({ key, at, value }) => ({ key, at, value: trimContent(text, value) }));
}

interface PlacedStart extends FieldStart {
  /** Where the field begins, marks included. */
  readonly start: number;
}

/** The fields of one line. Behind the first, one begins at emphasis, or with any name behind a separator. */
function findFieldStarts(text: string, line: Range, plain: boolean): PlacedStart[] {
  const first = findFieldStart(text, line.start, line.end, plain);
  if (first === undefined) return [];
  const starts: PlacedStart[] = [{ ...first, start: line.start }];
  for (let at = first.value; at < line.end; at++) {
    const char = text.charAt(at);
    const separated = (char === "|" || char === "·" || char === "•") && text.charAt(at - 1) === " ";
    const marked =
      (char === "*" || char === "_") && text.charAt(at + 1) === char && text.charAt(at - 1) !== char;
    if (!separated && !marked) continue;
    const found = findFieldStart(text, separated ? at + 1 : at, line.end, separated);
    if (found === undefined) continue;
    starts.push({ ...found, start: at });
    at = found.value - 1;
  }
  return starts;
}

/** The end of a value before the next field on its line: blanks and separators left out. */
function trimSeparator(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  return (
    start +
    value.length -
    (/(?:[\s|·•,;/–—-]|&nbsp;|&emsp;|<br ?\/?>)*$/u.exec(value.slice(-40))?.[0].length ?? 0)
  );
}

function extend(value: Range[], range: Range): void {
  const last = value.at(-1);
  if (last?.end === range.start) value[value.length - 1] = { start: last.start, end: range.end };
  else value.push(range);
}

/** Takes blank edges and the backslash of a last hard break off. */
function trimContent(text: string, content: readonly Range[]): Content {
  const trimmed: Range[] = [];
  for (const [index, range] of content.entries()) {
    let { start, end } = range;
    if (trimmed.length === 0) while (start < end && isBlank(text, start)) start++;
    if (index === content.length - 1) end = trimEnd(text, start, end);
    if (end > start) trimmed.push({ start, end });
  }
  return trimmed;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const hardBreak = at < end && text.charAt(at - 1) === "\\" && "\r\n".includes(text.charAt(at));
    if (!hardBreak && !isBlank(text, at - 1)) break;
    at--;
  }
  return at;
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}
