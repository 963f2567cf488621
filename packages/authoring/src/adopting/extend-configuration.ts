import { applyEdits, type Edit, type List, type Mapping, type Value } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { type Branch, type Tree, toFlow, toScalar, toYaml } from "./to-yaml.ts";

/** A place of a text and what is to stand there besides. */
type Insertion = Pick<Edit, "range" | "text">;

/** Thrown where a configuration is written in a way in which nothing can be added safely. */
class Impossible extends Error {}

/**
 * Adds settings to a configuration without touching anything else of it, its comments included. `undefined` where it is written in a way
 * in which that cannot be done safely.
 */
export function extendConfiguration(text: string, tree: Tree): string | undefined {
  const root = parseDocument("configuration.yaml", text).data;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  try {
    const result = applyEdits(
      text,
      root ? extend(root, tree, { text, newline }) : [append(text, tree, newline)],
    );
    return holds(result, root, tree) ? result : undefined;
  } catch (error) {
    if (error instanceof Impossible || error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Written {
  readonly text: string;
  readonly newline: string;
}

function append(text: string, tree: Tree, newline: string): Insertion {
  const gap = text === "" || text.endsWith("\n") ? "" : newline;
  return { range: { start: text.length, end: text.length }, text: gap + toYaml(tree, "", newline) };
}

function extend(value: Value, tree: Tree, written: Written): Insertion[] {
  if (value.type !== "mapping") throw new Impossible();
  const known = new Map(value.entries.map((entry) => [entry.key.value, entry.value]));
  const added = tree.filter(({ key }) => !known.has(key));
  const inner = tree.flatMap((branch): Insertion[] => {
    const own = known.get(branch.key);
    if (!own) return [];
    if (branch.items && own.type === "list") return addItems(own, branch.items, written);
    if (branch.entries) return extend(own, branch.entries, written);
    throw new Impossible();
  });
  return added.length === 0 ? inner : [...inner, addEntries(value, added, written)];
}

function addEntries(mapping: Mapping, added: Tree, { text, newline }: Written): Insertion {
  if (text[mapping.range.start] === "{") return within(mapping, added.map(toFlow), text);
  const [first] = mapping.entries;
  if (!first) throw new Impossible();
  return below(mapping, text, newline, toYaml(added, indentOf(mapping.range.start, text), newline));
}

function addItems(list: List, items: readonly string[], { text, newline }: Written): Insertion[] {
  if (items.length === 0) return [];
  if (text[list.range.start] === "[") return [within(list, items.map(toScalar), text)];
  if (text[list.range.start] !== "-") throw new Impossible();
  const indent = indentOf(list.range.start, text);
  const lines = items.map((item) => `${indent}- ${toScalar(item)}${newline}`).join("");
  return [below(list, text, newline, lines)];
}

/** Behind the last line of a block. */
function below({ range }: Value, text: string, newline: string, lines: string): Insertion {
  let end = range.end;
  while (end > range.start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  const next = text.indexOf("\n", end);
  const at = next < 0 ? text.length : next + 1;
  return { range: { start: at, end: at }, text: next < 0 ? newline + lines : lines };
}

/** Before the bracket that closes a list or a mapping in one line. */
function within({ range }: Value, pieces: readonly string[], text: string): Insertion {
  const at = range.end - 1;
  let end = at;
  while (end > range.start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  const before = text[end - 1] ?? "";
  const comma = /[,[{]/.test(before) ? "" : ", ";
  return { range: { start: end, end }, text: comma + pieces.join(", ") };
}

/** The blanks before the first thing of a line. */
function indentOf(offset: number, text: string): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const indent = text.slice(start, offset);
  if (/\S/.test(indent)) throw new Impossible();
  return indent;
}

/** Whether a configuration reads as it did, and as the additions say besides. */
function holds(result: string, before: Value | undefined, tree: Tree): boolean {
  const { data, problems } = parseDocument("configuration.yaml", result);
  if (problems.length > 0) return false;
  return JSON.stringify(plain(data)) === JSON.stringify(merge(plain(before) ?? [], tree));
}

/** Entries in order; a list of pairs, so that nothing is lost of keys that are written twice. */
type Plain = string | readonly Plain[] | { readonly pairs: readonly (readonly [string, Plain])[] };

function plain(value: Value | undefined): Plain | undefined {
  if (!value) return undefined;
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map((item) => plain(item) ?? "");
  return { pairs: value.entries.map((entry) => [entry.key.value, plain(entry.value) ?? ""] as const) };
}

function merge(before: Plain, tree: Tree): Plain {
  const pairs = typeof before === "object" && "pairs" in before ? before.pairs : [];
  const changed = pairs.map(([key, value]) => {
    const branch = tree.find((one) => one.key === key);
    return [key, branch ? mergeBranch(value, branch) : value] as const;
  });
  const added = tree.filter(({ key }) => !pairs.some(([own]) => own === key));
  return { pairs: [...changed, ...added.map((branch) => [branch.key, fresh(branch)] as const)] };
}

function mergeBranch(value: Plain, { items, entries = [] }: Branch): Plain {
  return items && Array.isArray(value) ? [...value, ...items] : merge(value, entries);
}

function fresh({ value, items, entries = [] }: Branch): Plain {
  return value ?? items ?? { pairs: entries.map((branch) => [branch.key, fresh(branch)] as const) };
}
