import type { Entry, Range } from "@aims-lint/core";
import { readHeaderComment } from "../metadata/header-comment.ts";
import { replaceYamlScalar } from "./replace-yaml-scalar.ts";
import type { Replacement } from "./replacement.ts";
import { said } from "./yaml-part.ts";

/** Puts a text into the place of a value in a header comment; `undefined` where the comment would not read the same besides. */
export function replaceInComment(
  text: string,
  comment: Range,
  range: Range,
  given: string,
): Replacement | undefined {
  const edit = replaceYamlScalar(text, range, given, false);
  if (edit === undefined || /--|>/u.test(edit.text)) return undefined;
  const before = readHeaderComment(text, comment).entries;
  const edited = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
  const after = readHeaderComment(edited, {
    start: comment.start,
    end: comment.end + edited.length - text.length,
  }).entries;
  const expected = before.map((entry) =>
    entry.value.range.start === range.start ? [entry.key.value, given] : pair(entry),
  );
  return JSON.stringify(expected) === JSON.stringify(after.map(pair)) ? edit : undefined;
}

function pair({ key, value }: Entry): unknown {
  return [key.value, said(value)];
}
