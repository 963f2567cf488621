import * as z from "zod";
import type { Range } from "../document/range.ts";
import type { Value } from "../document/value.ts";
import { isBlank, isNone } from "../text/blank.ts";
import { findPlaceholders } from "../text/placeholder.ts";
import type { Field, FieldOptions, ReadContext, Reading } from "./field.ts";
import { pieces } from "./pieces.ts";

/** A mention of a record by its id or name. */
export interface Reference {
  /** As written, without notes: `SYS-001` of `SYS-001 (scoring)`. */
  readonly id: string;
  /** The whole piece of text. */
  readonly text: string;
  readonly range: Range;
  /** True for `all`, `every system`, `the organisation`: everything of the kind is meant. */
  readonly all: boolean;
}

interface ReferenceOptions extends FieldOptions {
  /** How a mention looks inside a longer text; the first match is the id. Must not be able to backtrack far. */
  readonly pattern?: RegExp;
}

const separators = /[,;\n]|<br\s*\/?>|\s\+\s|\s·\s|\s&\s|\band\b/i;
const everything =
  /^(?:all|any|every|each|entire|whole|org(?:ani[sz]ation)?(?:[- ]wide)?|the organi[sz]ation|aims|general|global|company)\b/i;

/** One mention of a record of another kind. */
export function reference(target: string, options: ReferenceOptions = {}): Field<Reference> {
  return { ...referenceField<Reference>(target, options, ([first]) => first), schema: z.string() };
}

/** Mentions of records of another kind: a list, or a text with commas, semicolons or line breaks. */
export function references(target: string, options: ReferenceOptions = {}): Field<readonly Reference[]> {
  return {
    ...referenceField<readonly Reference[]>(target, options, (all) => all),
    schema: z.array(z.string()),
  };
}

function referenceField<V>(
  target: string,
  options: ReferenceOptions,
  pick: (all: Reference[]) => V | undefined,
): Field<V> {
  return {
    type: "reference",
    target,
    aliases: options.aliases ?? [],
    summary: options.summary ?? "",
    schema: z.string(),
    expected: `the id of a ${target}`,
    read: (value, context) => read(value, options.pattern, context, pick),
  };
}

function read<V>(
  value: Value,
  pattern: RegExp | undefined,
  context: ReadContext,
  pick: (all: Reference[]) => V | undefined,
): Reading<V> {
  const parts = pieces(value, separators, context).filter((part) => !isBlank(part.value));
  if (parts.length === 0) return { state: "empty" };
  if (parts.every((part) => isNone(part.value))) return { state: "empty" };
  const real = parts.filter((part) => findPlaceholders(part.value).length === 0 && !isNone(part.value));
  if (real.length === 0) return { state: "placeholder" };
  const found = real.flatMap((part) => mentions(part.value, part.range, pattern, context));
  const picked = pick(found);
  return picked === undefined ? { state: "empty" } : { state: "read", value: picked };
}

function mentions(
  text: string,
  range: Range,
  pattern: RegExp | undefined,
  context: ReadContext,
): Reference[] {
  if (pattern) {
    const ids = [
      ...text.matchAll(
        new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`),
      ),
    ];
    if (ids.length > 0)
      return ids.map((match) => ({
        id: match[0],
        text,
        range: narrow(match[0], range, context),
        all: false,
      }));
  }
  const id = idAtStart(text);
  return [{ id, text, range: narrow(id, range, context), all: everything.test(text) }];
}

/** `SYS-001` of `SYS-001 (credit scoring)` and of `SYS-001: credit scoring`; a text without a digit is a name, whole. */
function idAtStart(text: string): string {
  const token = /^[^\s:(]+/.exec(text)?.[0] ?? text;
  const note = /^([^(]+)\(/.exec(text)?.[1]?.trim();
  return /\d/.test(token) && /\p{L}|[-.]/u.test(token) ? token : (note ?? text);
}

function narrow(id: string, range: Range, context: ReadContext): Range {
  const at = context.source(range).indexOf(id);
  return at < 0 ? range : { start: range.start + at, end: range.start + at + id.length };
}
