import type { Entry } from "@aims-lint/core";
import { lineEnd, lineStart } from "../yaml/scan-source.ts";
import { markdownForms, toMarkdownText } from "./escape-markdown.ts";
import { lineEndAt } from "./line-end.ts";
import type { Replacement } from "./replacement.ts";

/** What may stand between two fields: blanks, line ends, marks of quotes, lists and emphasis, separators. */
const between = /^(?:[\s*_>|·•,;/–—+\\-]|&nbsp;|&emsp;|<br ?\/?>)*$/u;
/** A name that reads as one wherever it stands. */
const plainKey = /^\p{L}[\p{L}\p{M}\p{N} ()/&.-]{0,38}$/u;

/**
 * The ways to write a field behind the last of some `**Field:** value` lines, as those are written: what stands between the last two
 * stands before it, and between name and value what stands there in the others.
 */
export function fieldLines(
  text: string,
  entries: readonly Entry[],
  key: string,
  value: string,
  hasDefinitions: boolean,
): Replacement[] {
  const last = entries.at(-1);
  const before = entries.at(-2);
  if (last === undefined || last.value.type !== "scalar" || !plainKey.test(key)) return [];
  const lead = leadOf(text, before, last);
  if (lead === undefined) return [];
  const model = entries.findLast((entry) => entry.value.range.end > entry.value.range.start) ?? last;
  const mid = text.slice(model.key.range.end, model.value.range.start).trimEnd();
  const end = last.value.range.end;
  const tail = text.slice(end, lineEnd(text, end));
  const isOwnLine = /[\r\n]/u.test(lead);
  const at = isOwnLine && !between.test(tail) ? lineEnd(text, end) : end;
  return markdownForms(toMarkdownText(value), { inCell: false, hasDefinitions }).map((form) => ({
    range: { start: at, end: at },
    text: `${lead}${key}${mid}${form === "" ? "" : ` ${form}`}`,
  }));
}

/** What stands before the name of a further field; undefined where that cannot be told. */
function leadOf(text: string, before: Entry | undefined, { key, value }: Entry): string | undefined {
  const own = before && text.slice(before.value.range.end, key.range.start);
  if (own !== undefined && between.test(withoutSymbol(own))) return withoutSymbol(own);
  const start = lineStart(text, key.range.start);
  const prefix = withoutSymbol(text.slice(start, key.range.start));
  if (!between.test(prefix)) return undefined;
  // A list has an item for each; in a paragraph two blanks keep the lines apart.
  const apart = /^[\s>]*[-+*]\s/u.test(prefix) ? "" : "  ";
  return apart + lineEndAt(text, lineEnd(text, value.range.end)) + prefix;
}

/** An emoji before a name says something about that one. */
function withoutSymbol(lead: string): string {
  return lead.replace(/\p{Extended_Pictographic}(?:\p{Mark}|\p{Format}|\p{Extended_Pictographic})* */gu, "");
}
