import { normaliseKey, type RecordOf } from "@aims-lint/core";
import { isObject, memberOf, valueAt } from "./value-at.ts";

/** A field in which two records that should be the same are not. */
export interface Difference {
  readonly path: string;
  readonly here: string;
  readonly there: string;
}

/** Fields whose values can be compared however they are written; texts, persons and lists are told in many ways. */
const coded = new Set(["choice", "flag", "date", "level"]);
const describing = ["description", "text", "issue", "action", "requirement"];

/**
 * The first difference between two records with one id, which may be two copies of one thing or two things: a coded
 * value, or names without a word in common.
 */
export function differenceOf(here: RecordOf, there: RecordOf): Difference | undefined {
  const paths = here.kind.paths.filter(
    ({ path }) => here.state(path) === "read" && there.state(path) === "read" && path !== "id",
  );
  const names = [...here.kind.names, ...describing];
  const named = paths.find(({ path }) => names.includes(path));
  const differing =
    (named && haveNothingInCommon(here.written(named.path), there.written(named.path)) ? named : undefined) ??
    paths.find(
      ({ path, field }) => coded.has(field.type) && comparable(here, path) !== comparable(there, path),
    );
  if (!differing) return undefined;
  const { path } = differing;
  return { path, here: here.written(path) ?? "", there: there.written(path) ?? "" };
}

function haveNothingInCommon(one = "", other = ""): boolean {
  const words = new Set(wordsOf(one));
  const others = wordsOf(other);
  return words.size > 0 && others.length > 0 && !others.some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return normaliseKey(text)
    .split(" ")
    .filter((word) => word.length > 2);
}

/** A value in a form that can be compared; a rating by its score or its word. */
function comparable(record: RecordOf, path: string): unknown {
  const value = valueAt(record, path);
  return memberOf(value, "score") ?? memberOf(value, "word") ?? (isObject(value) ? undefined : value);
}
