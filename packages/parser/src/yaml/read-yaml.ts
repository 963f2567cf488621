import type { Entry, Mapping, Problem, Range, Scalar, Text, Value } from "@aims-lint/core";
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from "js-yaml";
import { limits } from "../limits.ts";
import { shiftRange } from "../shift-range.ts";
import { isCoreTag, isNull } from "./core-schema.ts";
import { findYamlComments } from "./find-yaml-comments.ts";
import { readBeforeError } from "./read-before-error.ts";
import { isBlank, skipBlanks, skipGap } from "./scan-source.ts";
import type { YamlError } from "./yaml-cause.ts";
import * as problem from "./yaml-problems.ts";
import type { YamlReading } from "./yaml-reading.ts";

/**
 * Reads YAML 1.2 with the places of keys and values. Scalars stay the text that was typed (`007`, `1.10`,
 * `2026-02-30`); a plain `~` or `null` is empty. Never throws: a syntax error is one problem, and `data`
 * is then what stands before the top-level entry with the error. Anchors, aliases, unknown tags, merge
 * keys, complex keys and further documents are problems: each lets a file mean what it does not show.
 */
export function readYaml(text: string, range: Range = { start: 0, end: text.length }): YamlReading {
  const source = text.slice(range.start, range.end);
  try {
    return readSource(source, range.start);
  } catch (error) {
    return readBeforeError(source, range.start, toYamlError(error), readSource);
  }
}

function readSource(source: string, base: number): YamlReading {
  const events = parseEvents(source, { maxDepth: limits.yamlDepth });
  const comments = findYamlComments(source, scalarRanges(events)).map((range) => shiftRange(range, base));
  if (events.length > limits.yamlNodes) {
    return { data: undefined, comments, problems: [problem.tooManyNodes({ start: base, end: base })] };
  }
  const walk = new EventWalk(source, events, base);
  return { data: walk.document(), comments, problems: walk.problems };
}

function scalarRanges(events: readonly Event[]): Range[] {
  const ranges: Range[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
      ranges.push({ start: event.valueStart, end: event.valueEnd });
    }
  }
  return ranges;
}

/** What the library threw; it may be anything (js-yaml, docs/safety.md). */
function toYamlError(error: unknown): YamlError {
  if (error instanceof YAMLException) return { reason: error.reason, offset: error.mark?.position ?? 0 };
  return { reason: error instanceof Error ? error.message : "no reason is known", offset: 0 };
}

/** Turns the flat events of one source into a tree. `base` is where the source begins in the text. */
class EventWalk {
  readonly problems: Problem[] = [];
  readonly #source: string;
  readonly #events: readonly Event[];
  readonly #base: number;
  /** The next event. */
  #next = 0;
  /** Behind the last thing that was read; events do not say where a collection ends. */
  #cursor = 0;

  constructor(source: string, events: readonly Event[], base: number) {
    this.#source = source;
    this.#events = events;
    this.#base = base;
  }

  /** The first document that holds something; another one is a problem. */
  document(): Value | undefined {
    let data: Value | undefined;
    for (let event = this.#events[0]; event !== undefined; event = this.#events[this.#next]) {
      this.#next++;
      if (event.type !== EVENT_ID.DOCUMENT) continue;
      for (const directive of event.directives) {
        if (directive.kind === "tag")
          this.problems.push(problem.unknownTag(directive.handle, this.#range(0, 0)));
      }
      const root = this.#events[this.#next];
      if (root === undefined || isEmpty(root)) continue;
      if (data !== undefined) {
        const start = Math.max(placeOf(root), this.#cursor);
        this.problems.push(
          problem.severalDocuments(this.#range(start, Math.min(start + 1, this.#source.length))),
        );
        break;
      }
      data = this.#value(0);
    }
    return data;
  }

  /** Reads a node; `place` is where it would stand if nothing was written for it. */
  #value(place: number): Value {
    const event = this.#events[this.#next++];
    if (event?.type === EVENT_ID.SCALAR) return this.#scalar(event, place);
    if (event?.type === EVENT_ID.SEQUENCE) return this.#list(event);
    if (event?.type === EVENT_ID.MAPPING) return this.#mapping(event);
    if (event?.type !== EVENT_ID.ALIAS)
      return { type: "scalar", value: "", range: this.#range(place, place) };
    const range = this.#range(event.anchorStart - 1, event.anchorEnd);
    this.problems.push(problem.alias(range));
    this.#cursor = event.anchorEnd;
    return { type: "scalar", value: "", range };
  }

  #scalar(event: ScalarEvent, place: number): Scalar {
    const tag = this.#properties(event);
    let { valueStart: start, valueEnd: end } = event;
    if (start < 0) {
      start = end = Math.max(event.tagEnd, event.anchorEnd, place);
      this.#cursor = Math.max(this.#cursor, start);
      return { type: "scalar", value: "", range: this.#range(start, end) };
    }
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    this.#cursor = quoted ? end + 1 : end;
    if (!quoted) {
      while (start < end && isBlank(this.#source.charCodeAt(start))) start++;
      while (end > start && isBlank(this.#source.charCodeAt(end - 1))) end--;
    }
    const range = this.#range(start, end);
    let value = getScalarValue(this.#source, event).trim();
    if (value.length > limits.yamlScalar) {
      this.problems.push(problem.tooLong(range));
      value = value.slice(0, limits.yamlScalar);
    }
    if (event.style === SCALAR_STYLE.PLAIN && tag === "" && isNull(value)) value = "";
    return { type: "scalar", value, range };
  }

  #list(event: SequenceEvent): Value {
    this.#open(event);
    const items: Value[] = [];
    let dash = event.start;
    for (let item = this.#peek(); item !== undefined; item = this.#peek()) {
      if (isEmpty(item)) dash = items.length === 0 ? event.start : skipGap(this.#source, this.#cursor);
      items.push(this.#value(dash + 1));
    }
    return { type: "list", items, range: this.#close(event) };
  }

  #mapping(event: MappingEvent): Mapping {
    this.#open(event);
    const entries: Entry[] = [];
    const keys = new Set<string>();
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      const start = skipGap(this.#source, this.#cursor);
      const key = this.#value(start);
      const colon = skipBlanks(this.#source, this.#cursor);
      const value = this.#value(this.#source[colon] === ":" ? colon + 1 : this.#cursor);
      if (key.type !== "scalar" || next.type !== EVENT_ID.SCALAR) {
        this.problems.push(problem.complexKey(key.range));
        continue;
      }
      this.#checkKey(key, keys, next.style === SCALAR_STYLE.PLAIN);
      entries.push({ key: { value: key.value, range: key.range }, value });
    }
    return { type: "mapping", entries, range: this.#close(event) };
  }

  #checkKey(key: Text, keys: Set<string>, plain: boolean): void {
    if (plain && key.value === "<<") this.problems.push(problem.mergeKey(key.range));
    else if (keys.has(key.value)) this.problems.push(problem.duplicateKey(key));
    keys.add(key.value);
  }

  /** The next event, unless it closes the collection. */
  #peek(): Event | undefined {
    const event = this.#events[this.#next];
    return event?.type === EVENT_ID.POP ? undefined : event;
  }

  #open(event: SequenceEvent | MappingEvent): void {
    this.#properties(event);
    this.#cursor = this.#hasBracket(event) ? event.start + 1 : event.start;
  }

  /** Passes the event that closes a collection, and the bracket where it has one. */
  #close(event: SequenceEvent | MappingEvent): Range {
    this.#next++;
    if (this.#hasBracket(event)) {
      const end = skipGap(this.#source, this.#cursor);
      if ("]}".includes(this.#source[end] ?? " ")) this.#cursor = end + 1;
    }
    return this.#range(event.start, this.#cursor);
  }

  /** A pair in a list, as in `[a: b]`, is a mapping without one. */
  #hasBracket(event: SequenceEvent | MappingEvent): boolean {
    return event.style === COLLECTION_STYLE.FLOW && "[{".includes(this.#source[event.start] ?? " ");
  }

  /** Reports an anchor and a tag that is not of the core schema; returns the tag. */
  #properties(event: ScalarEvent | SequenceEvent | MappingEvent): string {
    if (event.anchorStart >= 0) {
      this.problems.push(problem.anchor(this.#range(event.anchorStart - 1, event.anchorEnd)));
    }
    const tag = event.tagStart < 0 ? "" : this.#source.slice(event.tagStart, event.tagEnd);
    if (tag !== "" && !isCoreTag(tag)) {
      this.problems.push(problem.unknownTag(tag, this.#range(event.tagStart, event.tagEnd)));
    }
    return tag;
  }

  #range(start: number, end: number): Range {
    return { start: start + this.#base, end: end + this.#base };
  }
}

/** Where a node begins, properties left out; -1 where nothing was written for it. */
function placeOf(event: Event): number {
  return "start" in event ? event.start : "valueStart" in event ? event.valueStart : -1;
}

function isEmpty(event: Event): boolean {
  return (
    event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0 && event.anchorStart < 0
  );
}
