import type { Entries, Value } from "@aims-lint/core";
import { lineStart } from "../yaml/scan-source.ts";
import { type ScalarStyle, writeYamlScalar } from "./write-yaml-scalar.ts";

/** What the items beside a new one show of how it is to be written. */
export interface Siblings {
  /** Items are written as `{…}`. */
  readonly flow: boolean;
  /** How much deeper than its item the entries of a `{…}` over several lines stand. */
  readonly over: string | undefined;
  readonly quote: '"' | "'";
  /** What stands for a key in another item. */
  readonly valueOf: (key: string) => Value | undefined;
  /** How a scalar was typed, without its quotes; undefined where it has such. */
  readonly plain: (value: Value | undefined) => string | undefined;
  /** Whether a list is written as `[…]`. */
  readonly isFlow: (value: Value | undefined) => boolean;
}

export interface ItemStyle extends Siblings {
  readonly json: boolean;
  /** The line end. */
  readonly end: string;
  /** What stands before each further line of the item. */
  readonly indent: string;
}

/** What the items of a list show. */
export function siblingsOf(text: string, items: readonly Value[]): Siblings {
  const mappings = items.flatMap((item) => (item.type === "mapping" ? [item] : []));
  const last = mappings.at(-1);
  const entry = last?.entries[0];
  const flow = last !== undefined && text.charAt(last.range.start) === "{";
  const between = flow && entry ? text.slice(last.range.start + 1, entry.key.range.start) : "";
  const quoteOf = (value: Value | undefined): string =>
    value?.type === "scalar" && value.value !== "" ? text.charAt(value.range.start - 1) : "";
  const values = mappings.flatMap(({ entries }) => entries.map(({ value }) => value));
  const quotes = values.map(quoteOf).filter((char) => char === '"' || char === "'");
  const own = last === undefined ? "" : lineIndentOf(text, last.range.start);
  const inner = /[ \t]*$/u.exec(between.replace(/["']$/u, ""))?.[0] ?? "";
  return {
    flow,
    over: /[\r\n]/u.test(between) ? inner.slice(own.length) || "  " : undefined,
    quote: quotes.filter((char) => char === "'").length * 2 > quotes.length ? "'" : '"',
    valueOf: (key) =>
      mappings
        .flatMap(({ entries }) => entries)
        .findLast((found) => found.key.value === key && !isEmpty(found.value))?.value,
    plain: (value) =>
      value?.type === "scalar" && !/["']/u.test(quoteOf(value))
        ? text.slice(value.range.start, value.range.end)
        : undefined,
    isFlow: (value) => value?.type !== "list" || text.charAt(value.range.start) === "[",
  };
}

/** An item without the dash before it; its first line begins at once. */
export function writeItem(entries: Entries, style: ItemStyle): string {
  const { flow, json, over, indent, end } = style;
  const pairs = entries.map(([key, value]) => {
    const name = writeYamlScalar(key, { json, quote: style.quote });
    const written = typeof value === "string" ? writeText(key, value, style) : writeList(key, value, style);
    return written === "" ? `${name}:` : `${name}:${written.startsWith(end) ? "" : " "}${written}`;
  });
  if (!flow && !json) return pairs.join(end + indent);
  if (over === undefined) return `{${json ? " " : ""}${pairs.join(", ")}${json ? " " : ""}}`;
  return `{${end}${pairs.map((pair) => indent + over + pair).join(`,${end}`)}${end}${indent}}`;
}

function writeText(key: string, text: string, style: ItemStyle): string {
  const isBlock = !style.flow && !style.json;
  if (text === "" && isBlock) return "";
  if (isBlock && text.includes("\n") && !/^[ \t]|[^\P{C}\n]/mu.test(text)) {
    const lines = text.split("\n").map((line) => (line === "" ? line : `${style.indent}  ${line}`));
    return ["|-", ...lines].join(style.end);
  }
  return writeYamlScalar(text, scalarStyle(key, style));
}

function writeList(key: string, texts: readonly string[], style: ItemStyle): string {
  const sibling = style.valueOf(key);
  const items = texts.map((text) => writeYamlScalar(text, scalarStyle(key, style)));
  if (style.flow || style.json || style.isFlow(sibling) || items.length === 0) return `[${items.join(", ")}]`;
  return items.map((item) => `${style.end}${style.indent}  - ${item}`).join("");
}

function scalarStyle(key: string, style: ItemStyle): ScalarStyle {
  const value = style.valueOf(key);
  const like = style.plain(value?.type === "list" ? value.items[0] : value);
  return { json: style.json, quote: style.quote, like: [like] };
}

function isEmpty(value: Value): boolean {
  return value.type === "scalar" && value.value === "";
}

function lineIndentOf(text: string, at: number): string {
  return /^[ \t]*/u.exec(text.slice(lineStart(text, at), at))?.[0] ?? "";
}
