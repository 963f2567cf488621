import type { Range } from "@aims-lint/core";
import { CR, isBlank, LESS, LF, PAREN_CLOSE } from "./characters.ts";
import { destinationEnd, titleEnd } from "./link-parts.ts";

/**
 * Where the destination of an inline link stands: `[…](destination "title")` ends at `end`, and its text
 * or alternative text, which may hold links too, begins at `start`.
 */
export function linkTarget(source: string, start: number, end: number): Range | undefined {
  for (let at = source.indexOf("](", start); at >= 0 && at < end; at = source.indexOf("](", at + 1)) {
    const target = resourceTarget(source, at + 2, end);
    if (target !== undefined) return target;
  }
  return undefined;
}

function resourceTarget(source: string, start: number, end: number): Range | undefined {
  const place = skipSpace(source, start);
  const destination = destinationEnd(source, place);
  if (destination === undefined) return place === end - 1 ? { start: place, end: place } : undefined;
  const behind = skipSpace(source, destination.next);
  const title = behind > destination.next ? titleEnd(source, behind) : undefined;
  const close = title === undefined ? behind : skipSpace(source, title);
  if (close !== end - 1 || source.charCodeAt(close) !== PAREN_CLOSE) return undefined;
  return { start: destination.start, end: destination.end };
}

function skipSpace(source: string, at: number): number {
  for (let code = source.charCodeAt(at); isBlank(code) || code === LF || code === CR; ) {
    code = source.charCodeAt(++at);
  }
  return at;
}

/** Without the angle brackets of an autolink. */
export function autolinkTarget(source: string, start: number, end: number): Range | undefined {
  return source.charCodeAt(start) === LESS ? { start: start + 1, end: end - 1 } : undefined;
}

/** The label by which a reference names its definition: in the second brackets, or the only filled ones. */
export function referenceTarget(source: string, start: number, end: number, collapsed: boolean): Range {
  const stop = collapsed ? end - 3 : end - 1;
  const image = source.charAt(start) === "!" ? 1 : 0;
  return { start: start + image + 1, end: stop };
}
