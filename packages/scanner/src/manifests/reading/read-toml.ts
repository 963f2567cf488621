import type { Entry, List, Mapping, Range, Scalar, Value } from "@aims-lint/core";
import { type AST, parseTOML } from "toml-eslint-parser";
import type { DataReading } from "./read-data.ts";

/** UTF-16 code units of one manifest. */
const limit = 1024 * 1024;

/** Reads TOML, with the places of keys and values. Dotted keys and tables are mappings within mappings; never throws. */
export function readToml(text: string): DataReading {
  if (text.length > limit) return { failure: `it has more than ${limit} characters` };
  try {
    const [table] = parseTOML(text, { tomlVersion: "1.1" }).body;
    const root = new Table({ start: 0, end: text.length });
    for (const node of table.body) {
      if (node.type === "TOMLKeyValue") root.put(node);
      else fill(root, node);
    }
    return { data: root };
  } catch (error) {
    return { failure: why(error) };
  }
}

/** The library throws its own error with the line; a nesting that is too deep for it ends in the engine's. */
function why(error: unknown): string {
  if (!(error instanceof SyntaxError) || !("lineNumber" in error)) return "it is nested too deep";
  return `the TOML cannot be read: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)} (line ${String(error.lineNumber)})`;
}

function fill(root: Table, node: AST.TOMLTable): void {
  const keys = node.key.keys;
  let table = root;
  for (const [index, key] of keys.entries()) {
    table = index === keys.length - 1 && node.kind === "array" ? table.append(key, node) : table.enter(key);
  }
  for (const entry of node.body) table.put(entry);
}

/** A mapping that is still being written. */
class Table implements Mapping {
  readonly type = "mapping";
  readonly entries: Entry[] = [];
  readonly range: Range;
  readonly #known = new Map<string, Table | Rows | Value>();

  constructor(range: Range) {
    this.range = range;
  }

  /** The table under a key, made where there is none; of an array of tables the last. */
  enter(key: AST.TOMLBare | AST.TOMLQuoted): Table {
    const known = this.#known.get(nameOf(key));
    if (known instanceof Table) return known;
    const last = known instanceof Rows ? known.items.at(-1) : undefined;
    return last ?? this.#add(key, new Table(rangeOf(key)));
  }

  append(key: AST.TOMLBare | AST.TOMLQuoted, node: AST.TOMLTable): Table {
    const known = this.#known.get(nameOf(key));
    const rows = known instanceof Rows ? known : this.#add(key, new Rows(rangeOf(key)));
    const row = new Table(rangeOf(node));
    rows.items.push(row);
    return row;
  }

  put({ key, value }: AST.TOMLKeyValue): void {
    const table = key.keys.slice(0, -1).reduce((within, part) => within.enter(part), this as Table);
    const last = key.keys.at(-1);
    if (last) table.#add(last, toValue(value));
  }

  #add<T extends Value>(key: AST.TOMLBare | AST.TOMLQuoted, value: T): T {
    this.#known.set(nameOf(key), value);
    this.entries.push({ key: { value: nameOf(key), range: within(key) }, value });
    return value;
  }
}

/** An array of tables that is still being written. */
class Rows implements List {
  readonly type = "list";
  readonly items: Table[] = [];
  readonly range: Range;

  constructor(range: Range) {
    this.range = range;
  }
}

function toValue(node: AST.TOMLContentNode): Value {
  if (node.type === "TOMLArray") {
    return { type: "list", items: node.elements.map(toValue), range: rangeOf(node) };
  }
  if (node.type === "TOMLInlineTable") {
    const table = new Table(rangeOf(node));
    for (const entry of node.body) table.put(entry);
    return table;
  }
  return toScalar(node);
}

function toScalar(node: AST.TOMLValue): Scalar {
  if (node.kind !== "string") return { type: "scalar", value: String(node.value), range: rangeOf(node) };
  const marks = node.multiline ? 3 : 1;
  return {
    type: "scalar",
    value: node.value,
    range: { start: node.range[0] + marks, end: node.range[1] - marks },
  };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === "TOMLBare" ? key.name : key.value;
}

/** What stands between the quotes. */
function within(key: AST.TOMLBare | AST.TOMLQuoted): Range {
  const { start, end } = rangeOf(key);
  return key.type === "TOMLBare" ? { start, end } : { start: start + 1, end: end - 1 };
}

function rangeOf({ range: [start, end] }: { readonly range: [number, number] }): Range {
  return { start, end };
}
