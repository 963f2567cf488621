import type { Range } from "@aims-lint/core";
import { PAREN_OPEN } from "./characters.ts";
import type { BacktickRuns } from "./code-span.ts";
import { isAsciiPunctuation, MARKS } from "./inline-characters.ts";
import { readResource } from "./link-resource.ts";
import { resolveEscapes } from "./resolve-escapes.ts";

/** Where a link leads. */
export interface FlatTarget {
  readonly destination: string;
  /** The destination, or the label that names the definition. */
  readonly at: Range;
  /** Behind the link. */
  readonly end: number;
}

/** The destination, as typed, that a label is defined to have. */
export type Definitions = (label: string) => string | undefined;

/**
 * The bracket that closes a text which begins at `from` and has neither brackets nor tags in it: -1 where
 * there is none, undefined where there are brackets or tags.
 */
export function closingBracket(source: string, from: number, runs: BacktickRuns): number | undefined {
  let at = from;
  for (;;) {
    MARKS.lastIndex = at;
    const mark = MARKS.exec(source)?.index ?? -1;
    switch (source.charAt(mark)) {
      case "":
      case "]":
        return mark;
      case "[":
      case "<":
        return undefined;
      case "`":
        at = runs.behindSpan(mark);
        break;
      case "\\":
        at = isAsciiPunctuation(source.charCodeAt(mark + 1)) ? mark + 2 : mark + 1;
        break;
      default:
        at = mark + 1;
    }
  }
}

/**
 * Reads what follows the text in `brackets`: `(destination)`, `[label]`, `[]` or nothing, where the label
 * has a definition. Undefined where there is no link, `unknown` where remark has to look.
 */
export function readTarget(
  source: string,
  brackets: Range,
  definitions: Definitions | undefined,
): FlatTarget | "unknown" | undefined {
  const behind = brackets.end + 1;
  if (source.charCodeAt(behind) === PAREN_OPEN) {
    const resource = readResource(source, behind + 1);
    if (resource === "unknown") return "unknown";
    if (resource !== undefined) {
      return resolved(
        source.slice(resource.destination.start, resource.destination.end),
        resource.destination,
        resource.end,
      );
    }
  }
  return definitions === undefined ? undefined : readReference(source, brackets, behind, definitions);
}

function readReference(
  source: string,
  brackets: Range,
  behind: number,
  definitions: Definitions,
): FlatTarget | "unknown" | undefined {
  const own = definitions(source.slice(brackets.start, brackets.end));
  if (source.charAt(behind) !== "[") return own === undefined ? undefined : resolved(own, brackets, behind);
  if (source.charAt(behind + 1) === "]")
    return own === undefined ? undefined : resolved(own, brackets, behind + 2);
  const close = source.indexOf("]", behind);
  const label = { start: behind + 1, end: close };
  const typed = source.slice(label.start, label.end);
  if (close < 0 || /[[\\]/.test(typed)) return "unknown";
  const other = definitions(typed);
  return other === undefined ? undefined : resolved(other, label, close + 1);
}

function resolved(typed: string, at: Range, end: number): FlatTarget | "unknown" {
  const destination = resolveEscapes(typed);
  return destination === undefined ? "unknown" : { destination, at, end };
}
