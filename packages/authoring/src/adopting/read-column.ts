import { type Field, isBlank, isNone, isPlaceholder, plainText, type Reading } from "@aims-lint/core";
import type { Column, Grid } from "./grid.ts";

/** How a field gets on with what stands in a column. */
export interface ColumnReading {
  /** The values that somebody filled in. */
  readonly written: number;
  readonly read: number;
  /** The texts that the field cannot read, each once. */
  readonly unreadable: readonly string[];
}

/** Reads a column as a field would. */
export function readColumn({ values }: Column, field: Field<unknown>, { document }: Grid): ColumnReading {
  let written = 0;
  let read = 0;
  const unreadable = new Set<string>();
  for (const value of values) {
    if (value === undefined) continue;
    const text = plainText(value).trim();
    if (isBlank(text) || isPlaceholder(text) || isNone(text)) continue;
    const reading: Reading<unknown> = field.read(value, {
      source: ({ start, end }) => document.text.slice(start, end),
    });
    if (reading.state === "empty" || reading.state === "placeholder") continue;
    written += 1;
    if (reading.state === "read") read += 1;
    else unreadable.add(text);
  }
  return { written, read, unreadable: [...unreadable] };
}

/** Fields that take nearly any text, so that a value says nothing for them. */
const takeAnything = new Set(["text", "person", "list", "citations", "identifier", "section", "named-texts"]);

/** Whether what stands in a column can tell whether it is a field's. */
export function isTelling({ type }: Field<unknown>): boolean {
  return !takeAnything.has(type);
}

/** A level takes any word. What is a rating is short: a number, a product, up to three words. */
export function looksLikeRating(texts: readonly string[]): boolean {
  const short = texts.filter((text) => text.length <= 24 && text.split(/\s+/).length <= 4);
  const few = new Set(texts.map((text) => text.toLowerCase())).size <= Math.max(5, texts.length / 2);
  return texts.length > 0 && short.length === texts.length && (few || texts.every((text) => /\d/.test(text)));
}
