import type { Range } from "@aims-lint/core";
import { LESS } from "./characters.ts";
import { readResource } from "./link-resource.ts";

/**
 * Where the destination of a link stands that ends at `end`: `<…>`, or `[…](destination "title")`, whose
 * text or alternative text, which may hold links too, ends at or behind `from`.
 */
export function linkTarget(source: string, { start, end }: Range, from: number): Range | undefined {
  if (source.charCodeAt(start) === LESS) return { start: start + 1, end: end - 1 };
  for (let at = source.indexOf("](", from); at >= 0 && at < end; at = source.indexOf("](", at + 1)) {
    const resource = readResource(source, at + 2);
    if (typeof resource === "object" && resource.end === end) return resource.destination;
  }
  return undefined;
}

/** The label by which a reference that ends at `end` names its definition: in its last filled brackets. */
export function referenceTarget(source: string, { start, end }: Range, type: string): Range {
  const stop = type === "collapsed" ? end - 3 : end - 1;
  if (type !== "full") return { start: source.indexOf("[", start) + 1, end: stop };
  let open = source.lastIndexOf("[", stop - 1);
  while (isEscaped(source, open)) open = source.lastIndexOf("[", open - 1);
  return { start: open + 1, end: stop };
}

function isEscaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source.charAt(at - 1 - backslashes) === "\\") backslashes++;
  return backslashes % 2 === 1;
}
