import { Blocked } from "../checking/blocked.ts";
import type { Document } from "../document/document.ts";
import type { Range, Span } from "../document/range.ts";
import type { Fields, Reading } from "../fields/field.ts";
import { plainText } from "../fields/plain-text.ts";
import type { FieldPath } from "../kinds/field-path.ts";
import type { Kind } from "../kinds/kind.ts";
import { originOf } from "../kinds/reword-kind.ts";
import type { RecentReadings } from "./recent-readings.ts";
import type { FieldState, RecordOf, Unreadable } from "./record.ts";
import { type StoredFields, storeFields } from "./stored-fields.ts";
import type { WrittenRecord } from "./written-record.ts";

const strongest: readonly FieldState[] = ["read", "unreadable", "placeholder", "empty"];

/** Makes the function that creates the records of one kind; values are read when they are asked for. */
export function createRecordFactory(
  kind: Kind,
  recent: RecentReadings,
): (source: WrittenRecord, ref: RecordOf["ref"], id: string) => RecordOf {
  const shapes = new Map<string, readonly string[]>();
  const shared = {
    kind: originOf(kind),
    recent,
    fieldsOf: fieldsReader(kind.fields, ""),
    paths: new Map(kind.paths.map((path) => [path.path, path])),
  };
  return (source, ref, id) =>
    new StoredRecord(source, ref, id, shared, storeFields(source.written, source.document, shapes));
}

/** What the records of a kind have in common. */
interface Shared {
  readonly kind: Kind;
  readonly recent: RecentReadings;
  readonly fieldsOf: (value: ReadValue) => Record<string, unknown>;
  readonly paths: ReadonlyMap<string, FieldPath>;
}

class StoredRecord implements RecordOf {
  readonly ref: RecordOf["ref"];
  readonly id: string;
  readonly document: Document;
  readonly range: Range;
  readonly ragged: boolean;
  readonly #head: Range;
  readonly #shared: Shared;
  readonly #stored: StoredFields;

  constructor(source: WrittenRecord, ref: RecordOf["ref"], id: string, shared: Shared, stored: StoredFields) {
    this.ref = ref;
    this.id = id;
    this.document = source.document;
    this.range = source.range;
    this.ragged = source.ragged ?? false;
    this.#head = source.head;
    this.#shared = shared;
    this.#stored = stored;
  }

  get kind(): Kind {
    return this.#shared.kind;
  }

  get fields(): Record<string, unknown> {
    return this.#shared.fieldsOf((path) => this.#value(path));
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
    const readings = this.#shared.recent.of(this);
    const known = readings.get(path);
    if (known) return known;
    const written = this.#stored.get(path);
    if (!written) return undefined;
    const { text } = this.document;
    const source = ({ start, end }: Range): string => text.slice(start, end);
    const reading = this.#shared.paths.get(path)?.field.read(written.value, { source });
    if (reading) readings.set(path, reading);
    return reading;
  }

  written(path: string): string | undefined {
    const field = this.#stored.get(path);
    return field && plainText(field.value);
  }

  at(path?: string): Span {
    return this.span(path === undefined ? this.#head : this.#place(path));
  }

  span(range: Range): Span {
    return this.document.locate(range);
  }

  names(path: string): ReadonlySet<string> {
    return this.#shared.paths.get(path)?.names ?? none;
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
    const name = [path, ...this.#partsOf(path)].find((candidate) => this.#stored.has(candidate));
    const field = name === undefined ? undefined : this.#stored.get(name);
    if (!field) return this.#head;
    const { key, value } = field;
    const isKeyInside = key.start >= this.range.start && key.end <= this.range.end;
    return value.range.end > value.range.start || !isKeyInside ? value.range : key;
  }

  #partsOf(path: string): string[] {
    return this.kind.paths.map((part) => part.path).filter((part) => part.startsWith(`${path}.`));
  }
}

const none: ReadonlySet<string> = new Set();

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
