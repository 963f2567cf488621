import type { Entries, List, Scalar, Value } from "@aims-lint/core";
import { lineEnd, lineStart } from "../yaml/scan-source.ts";
import { endOf } from "./end-of.ts";
import { lineEndAt } from "./line-end.ts";
import type { Replacement } from "./replacement.ts";
import { type ItemStyle, type Siblings, siblingsOf, writeItem } from "./write-yaml-item.ts";
import { type Said, said, saysAfter, type YamlPart } from "./yaml-part.ts";

/**
 * A mapping as a further item of a list, set as its other items are. The place of a list may be an empty value. `undefined` where the
 * part would not read as before with the item behind `after`, or behind the others.
 */
export function addYamlItem(
  part: YamlPart,
  place: List | Scalar,
  entries: Entries,
  after?: Value,
): Replacement | undefined {
  const { text, reading } = part;
  if (reading.data === undefined || (place.type === "scalar" && place.value !== "")) return undefined;
  const items = place.type === "list" ? place.items : [];
  const above = after ? items.findIndex(({ range }) => range.start === after.range.start) + 1 : items.length;
  if (after && above === 0) return undefined;
  const style = {
    ...siblingsOf(text, items),
    json: part.json,
    end: lineEndAt(text, lineEnd(text, place.range.start)),
  };
  const added: Said = { entries: entries.map(([key, value]) => [key, value]) };
  const expected = said(reading.data, (value) =>
    value.type === place.type &&
    value.range.start === place.range.start &&
    value.range.end === place.range.end
      ? items.map((item) => said(item)).toSpliced(above, 0, added)
      : undefined,
  );
  return proposals(part, place, items.slice(0, above), entries, style).find((edit) =>
    saysAfter(part, edit, expected),
  );
}

function proposals(
  part: YamlPart,
  place: List | Scalar,
  items: readonly Value[],
  entries: Entries,
  style: Siblings & { json: boolean; end: string },
): Replacement[] {
  const { start } = place.range;
  if (items.length === 0) {
    const flow = openFlow(part, place, entries, style);
    return part.json ? [flow] : [openBlock(part, place, entries, style), flow];
  }
  if (part.text.charAt(start) === "[") return [continueFlow(part, items, entries, style, start)];
  return [continueBlock(part, items, entries, style, start)];
}

/** Behind the last line of the last item and the comments that belong to it. */
function continueBlock(
  { text }: YamlPart,
  items: readonly Value[],
  entries: Entries,
  style: Siblings & { json: boolean; end: string },
  start: number,
): Replacement {
  const dash = start - lineStart(text, start);
  const first = items[0]?.range.start ?? start + 2;
  const between = text.slice(start + 1, first);
  const gap = /^ +$/u.test(between) ? between : " ";
  const last = items.at(-1);
  const at = behindComments(text, lineEnd(text, last === undefined ? start : endOf(text, last)), dash);
  const before = items.at(-2);
  const lastDash =
    last === undefined
      ? ""
      : text.slice(before === undefined ? last.range.start : endOf(text, before), last.range.start);
  const isApart = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/u.test(lastDash);
  const indent = " ".repeat(dash + 1 + gap.length);
  const body = writeItem(entries, { ...style, indent });
  const range = { start: at, end: at };
  return { range, text: `${style.end}${isApart ? style.end : ""}${" ".repeat(dash)}-${gap}${body}` };
}

/** Behind the comment lines that stand deeper than the dash and right below. */
function behindComments(text: string, end: number, dash: number): number {
  let at = end;
  for (;;) {
    const [line, indent = ""] = /^(?:\r\n|\n|\r)( *)#[^\r\n]*/u.exec(text.slice(at, at + 2000)) ?? [];
    if (line === undefined || indent.length <= dash) return at;
    at = lineEnd(text, at + line.length);
  }
}

function continueFlow(
  { text }: YamlPart,
  items: readonly Value[],
  entries: Entries,
  style: Siblings & { json: boolean; end: string },
  start: number,
): Replacement {
  const last = items.at(-1);
  const end = last === undefined ? start + 1 : endOf(text, last);
  const lead = /^\s*/u.exec(text.slice(start + 1, items[0]?.range.start ?? start + 1))?.[0] ?? "";
  const isOver = /[\r\n]/u.test(lead);
  const indent = isOver ? (/[ \t]*$/u.exec(lead)?.[0] ?? "") : lineIndent(text, start);
  const item = writeItem(entries, { ...style, flow: true, indent });
  return { range: { start: end, end }, text: `,${isOver ? style.end + indent : " "}${item}` };
}

/** Items below the key, where `[]` or nothing stands. */
function openBlock(
  { text, reading }: YamlPart,
  { range }: List | Scalar,
  entries: Entries,
  style: Siblings & { json: boolean; end: string },
): Replacement {
  let start = range.start;
  while (text.charAt(start - 1) === " ") start--;
  const stop = lineEnd(text, range.end);
  const comment = text.slice(range.end, stop).trim();
  const line = text.slice(lineStart(text, start), start);
  const key = (/^ *(?:- +)*/u.exec(line)?.[0] ?? "").length;
  const dash = key + (dashOffset(text, reading.data) ?? 2);
  const isRoot = line.trim() === "";
  const indent = " ".repeat(isRoot ? 2 : dash + 2);
  const item = `${" ".repeat(isRoot ? 0 : dash)}- ${writeItem(entries, { ...style, flow: false, indent })}`;
  const kept = comment === "" ? "" : ` ${comment}`;
  return { range: { start, end: stop }, text: kept + (isRoot && kept === "" ? "" : style.end) + item };
}

function openFlow(
  { text, json }: YamlPart,
  { range }: List | Scalar,
  entries: Entries,
  style: Siblings & { json: boolean; end: string },
): Replacement {
  const indent = lineIndent(text, range.start);
  const step = indent === "" ? "  " : (/^[ \t]+/mu.exec(text)?.[0] ?? "  ");
  const isOver = json && /[\r\n]/u.test(text.trim());
  const inner = indent + step;
  const item: ItemStyle = {
    ...style,
    flow: true,
    over: isOver ? step : undefined,
    indent: isOver ? inner : indent,
  };
  const written = writeItem(entries, item);
  const isAtColon = text.charAt(range.start - 1) === ":";
  const list = isOver ? `[${style.end}${inner}${written}${style.end}${indent}]` : `[${written}]`;
  return { range, text: (isAtColon ? " " : "") + list };
}

function lineIndent(text: string, at: number): string {
  return /^[ \t]*/u.exec(text.slice(lineStart(text, at), at))?.[0] ?? "";
}

/** How much deeper than their key the dashes of the lists in a document stand. */
function dashOffset(text: string, data: Value | undefined): number | undefined {
  if (data?.type === "list")
    return data.items.map((item) => dashOffset(text, item)).find((found) => found !== undefined);
  if (data?.type !== "mapping") return undefined;
  for (const { key, value } of data.entries) {
    const found =
      value.type === "list" && text.charAt(value.range.start) === "-"
        ? columnOf(text, value.range.start) - columnOf(text, key.range.start)
        : dashOffset(text, value);
    if (found !== undefined && found >= 0) return found;
  }
  return undefined;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
