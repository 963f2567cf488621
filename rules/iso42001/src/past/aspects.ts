import { normaliseKey, type RecordOf, type Span } from "@aims-lint/core";
import type { system } from "../kinds/system.ts";

type System = RecordOf<typeof system>;

/** What of a system an assessment rests on. */
export type Aspect = "model" | "purpose" | "data" | "version" | "components";

/** Where the inventory says it, the weightiest first. Paths that the kind does not have are passed over. */
const places: readonly (readonly [Aspect, path: string])[] = [
  ["model", "components.models"],
  ["purpose", "purpose"],
  ["purpose", "intendedUse"],
  ["purpose", "uses"],
  ["data", "data"],
  ["version", "version"],
  ["components", "components"],
  ["components", "components.any"],
  ["components", "components.endpoints"],
];

/** How much of a value stands in a message. */
const longest = 48;

/** Something of a system that is not what it was. */
export interface AspectChange {
  readonly what: Aspect;
  readonly path: string;
  readonly old: string;
  readonly now: string;
  /** Where it is written today. */
  readonly at: Span;
}

/**
 * What a system says otherwise than it did. What was not said before, or is not said any more, is no change that anybody can judge; nor is
 * a version that differs in its last part only.
 */
export function changedAspects(then: System, now: System): readonly AspectChange[] {
  if (then.ragged || now.ragged) return [];
  const found = new Map<Aspect, AspectChange>();
  for (const [what, path] of places) {
    const [old, young] = [valueAt(then, path), valueAt(now, path)];
    if (found.has(what) || old === undefined || young === undefined || isSame(path, old, young)) continue;
    found.set(what, { what, path, old: shortened(old), now: shortened(young), at: spanAt(now, path) });
  }
  return [...found.values()];
}

/** Whether a system says the same as another state of it in one place. */
export function saysSame(one: System, other: System, path: string): boolean {
  const [a, b] = [valueAt(one, path), valueAt(other, path)];
  return a === b || (a !== undefined && b !== undefined && isSame(path, a, b));
}

function valueAt(record: System, path: string): string | undefined {
  const known = record.kind.paths.find((each) => each.path === path)?.path as "purpose" | undefined;
  if (known === undefined || !record.has(known)) return undefined;
  const text = record.written(known)?.trim();
  return text === "" ? undefined : text;
}

function spanAt(record: System, path: string): Span {
  return record.at(path as "purpose");
}

function isSame(path: string, one: string, other: string): boolean {
  if (path === "version") return isSameRelease(one, other);
  const isList = path !== "purpose" && path !== "intendedUse";
  const parts = (text: string): string =>
    isList
      ? text
          .split(/[,;\n]/)
          .map(normaliseKey)
          .filter(Boolean)
          .sort()
          .join("\n")
      : normaliseKey(text);
  return parts(one) === parts(other);
}

/** Whether two versions are the same but for their third part: `3.2.0` and `3.2.1`. */
function isSameRelease(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => /\d+(?:\.\d+)*/.exec(text)?.[0].split(".").map(Number));
  if (!a || !b) return normaliseKey(one) === normaliseKey(other);
  return (a[0] ?? 0) === (b[0] ?? 0) && (a[1] ?? 0) === (b[1] ?? 0);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
