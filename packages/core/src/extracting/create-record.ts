import { Blocked } from "../checking/blocked.ts";
import type { Document } from "../document/document.ts";
import type { Range, Span } from "../document/range.ts";
import type { Fields, Reading } from "../fields/field.ts";
import { plainText } from "../fields/plain-text.ts";
import type { Kind } from "../kinds/kind.ts";
import type { FieldState, RecordOf, Unreadable } from "./record.ts";
import type { WrittenRecord } from "./written-record.ts";

const strongest: readonly FieldState[] = ["read", "unreadable", "placeholder", "empty"];

/** Makes the function that creates the records of one kind; values are read when they are first asked for. */
export function createRecordFactory(
  kind: Kind,
): (source: WrittenRecord, ref: RecordOf["ref"], id: string) => RecordOf {
  const fieldsOf = fieldsReader(kind.fields, "");
  return (source, ref, id) => new WrittenFieldsRecord(source, ref, id, fieldsOf);
}

class WrittenFieldsRecord implements RecordOf {
  readonly ref: RecordOf["ref"];
  readonly id: string;
  readonly #source: WrittenRecord;
  readonly #fieldsOf: (value: ReadValue) => Record<string, unknown>;
  readonly #readings = new Map<string, Reading<unknown>>();
  #fields: Record<string, unknown> | undefined;

  constructor(
    source: WrittenRecord,
    ref: RecordOf["ref"],
    id: string,
    fieldsOf: (value: ReadValue) => Record<string, unknown>,
  ) {
    this.#source = source;
    this.#fieldsOf = fieldsOf;
    this.ref = ref;
    this.id = id;
  }

  get kind(): Kind {
    return this.#source.kind;
  }

  get document(): Document {
    return this.#source.document;
  }

  get range(): Range {
    return this.#source.range;
  }

  get fields(): Record<string, unknown> {
    this.#fields ??= this.#fieldsOf((path) => this.#value(path));
    return this.#fields;
  }

  get ragged(): boolean {
    return this.#source.ragged ?? false;
  }

  has(path: string): boolean {
    const state = this.state(path);
    return state === "read" || state === "unreadable";
  }

  state(path: string): FieldState {
    this.#requireWhole(path);
    const own = this.#reading(path);
    if (own) return own.state;
    const parts = this.#partsOf(path).map((part) => this.#reading(part)?.state);
    return strongest.find((state) => parts.includes(state as Reading<unknown>["state"])) ?? "absent";
  }

  /** What became of a written value; `undefined` where nothing is written for the path itself. */
  #reading(path: string): Reading<unknown> | undefined {
    const written = this.#source.written.get(path);
    const known = this.#readings.get(path);
    if (!written || known) return known;
    const { field } = this.kind.paths.find((candidate) => candidate.path === path) ?? {};
    const { text } = this.document;
    const reading = field?.read(written.value, { source: ({ start, end }) => text.slice(start, end) });
    if (reading) this.#readings.set(path, reading);
    return reading;
  }

  written(path: string): string | undefined {
    const field = this.#source.written.get(path);
    return field && plainText(field.value);
  }

  at(path?: string): Span {
    return this.span(path === undefined ? this.#source.head : this.#place(path));
  }

  span(range: Range): Span {
    return this.document.locate(range);
  }

  unreadable(): Unreadable[] {
    if (this.ragged) return [];
    return this.kind.paths.flatMap(({ path }) => {
      const reading = this.#reading(path);
      return reading?.state === "unreadable" ? [{ path, ...reading, at: this.span(reading.range) }] : [];
    });
  }

  #requireWhole(path: string): void {
    if (this.ragged && path !== "id") throw new Blocked(`${this.ref} ${path}`);
  }

  #value(path: string): unknown {
    this.#requireWhole(path);
    const reading = this.#reading(path);
    if (reading?.state === "unreadable") throw new Blocked(`${this.ref} ${path}`);
    return reading?.state === "read" ? reading.value : undefined;
  }

  #place(path: string): Range {
    const name = [path, ...this.#partsOf(path)].find((candidate) => this.#source.written.has(candidate));
    const field = name === undefined ? undefined : this.#source.written.get(name);
    if (!field) return this.#source.head;
    const { key, value } = field;
    const isKeyInside = key.start >= this.range.start && key.end <= this.range.end;
    return value.range.end > value.range.start || !isKeyInside ? value.range : key;
  }

  #partsOf(path: string): string[] {
    return this.kind.paths.map((part) => part.path).filter((part) => part.startsWith(`${path}.`));
  }
}

type ReadValue = (path: string) => unknown;

const reader = Symbol("reader");

/** Makes objects whose members read a record's values; the members are defined once for the kind. */
function fieldsReader(fields: Fields, prefix: string): (value: ReadValue) => Record<string, unknown> {
  const members: PropertyDescriptorMap = {};
  for (const [name, field] of Object.entries(fields)) {
    const path = prefix + name;
    const group = field.fields && fieldsReader(field.fields, `${path}.`);
    members[name] = {
      enumerable: true,
      get(this: { [reader]: ReadValue }) {
        return group ? group(this[reader]) : this[reader](path);
      },
    };
  }
  const prototype = Object.create(null, members) as Record<string, unknown>;
  return (read) => Object.create(prototype, { [reader]: { value: read } }) as Record<string, unknown>;
}
