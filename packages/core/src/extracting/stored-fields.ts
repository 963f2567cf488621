import type { Document } from "../document/document.ts";
import type { Value } from "../document/value.ts";
import type { WrittenField } from "./written-record.ts";

/** The fields of a record as they are kept: a large register has many, and all of them are there to the end of the run. */
export interface StoredFields {
  has(path: string): boolean;
  get(path: string): WrittenField | undefined;
}

/** How many numbers a field takes: where its key begins and ends, where its value does. */
const numbersPerField = 4;

/**
 * Keeps written fields small: a value that reads as it is typed is kept as its place alone and made anew when somebody
 * asks. `shapes` holds the lists of paths that records share, such as those of one table.
 */
export function storeFields(
  written: ReadonlyMap<string, WrittenField>,
  document: Document,
  shapes: Map<string, readonly string[]>,
): StoredFields {
  const shape = [...written.keys()].join(" ");
  const paths = shapes.get(shape) ?? [...written.keys()];
  shapes.set(shape, paths);
  const places: number[] = [];
  let values: Map<string, Value> | undefined;
  for (const [path, { key, value }] of written) {
    places.push(key.start, key.end, value.range.start, value.range.end);
    if (isAsTyped(value, document.text)) continue;
    values ??= new Map();
    values.set(path, value);
  }
  return new PackedFields(document, paths, places, values);
}

function isAsTyped(value: Value, text: string): boolean {
  if (value.type !== "scalar" || (value.links?.length ?? 0) > 0) return false;
  return text.slice(value.range.start, value.range.end) === value.value;
}

class PackedFields implements StoredFields {
  readonly #document: Document;
  readonly #paths: readonly string[];
  readonly #places: readonly number[];
  readonly #values: ReadonlyMap<string, Value> | undefined;

  constructor(
    document: Document,
    paths: readonly string[],
    places: readonly number[],
    values: ReadonlyMap<string, Value> | undefined,
  ) {
    this.#document = document;
    this.#paths = paths;
    this.#places = places;
    this.#values = values;
  }

  has(path: string): boolean {
    return this.#paths.includes(path);
  }

  get(path: string): WrittenField | undefined {
    const index = this.#paths.indexOf(path);
    if (index < 0) return undefined;
    const at = index * numbersPerField;
    const [keyStart = 0, keyEnd = 0, start = 0, end = 0] = this.#places.slice(at, at + numbersPerField);
    const value = this.#values?.get(path) ?? {
      type: "scalar",
      value: this.#document.text.slice(start, end),
      range: { start, end },
    };
    return { key: { start: keyStart, end: keyEnd }, value };
  }
}
