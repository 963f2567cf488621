import type { Range, Value } from "@aims-lint/core";
import { readYaml } from "../yaml/read-yaml.ts";
import type { YamlReading } from "../yaml/yaml-reading.ts";
import type { Replacement } from "./replacement.ts";

/** A text and the part of it that is YAML: all of a file, or the front matter. */
export interface YamlPart {
  readonly text: string;
  readonly range: Range;
  readonly json: boolean;
  readonly reading: YamlReading;
}

/** What a value says, without places. */
export type Said = string | readonly Said[] | { readonly entries: readonly (readonly [string, Said])[] };

/** What a value says; `change` is asked first, and may answer for a value. */
export function said(value: Value, change?: (value: Value) => Said | undefined): Said {
  const changed = change?.(value);
  if (changed !== undefined) return changed;
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map((item) => said(item, change));
  return { entries: value.entries.map(({ key, value: inner }) => [key.value, said(inner, change)]) };
}

/** Whether the part, once edited, says what is expected and nothing else is lost: the comments stay, no problem comes. */
export function saysAfter({ text, range, reading }: YamlPart, edit: Replacement, expected: Said): boolean {
  const edited = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
  const after = readYaml(edited, { start: range.start, end: range.end + edited.length - text.length });
  const comments = (source: string, found: readonly Range[]): string[] =>
    found.map(({ start, end }) => source.slice(start, end).trimEnd());
  const codes = ({ problems }: YamlReading): string[] => problems.map(({ code }) => code);
  return (
    after.data !== undefined &&
    isSame(said(after.data), expected) &&
    isSame(comments(text, reading.comments), comments(edited, after.comments)) &&
    isSame(codes(reading), codes(after))
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
