import { lineEnd } from "./scan-source.ts";
import { skipMarks } from "./skip-marks.ts";
import { topLevelEntryStart } from "./top-level-entry.ts";
import { findUnclosedBracket, findUnclosedQuote } from "./unclosed.ts";
import type { Cause, Place } from "./yaml-cause.ts";

export function unclosedQuote({ reason, source, offset }: Place): Cause | undefined {
  if (!reason.endsWith("quoted scalar") && reason !== "deficient indentation") return undefined;
  const start = findUnclosedQuote(source, offset);
  if (start === undefined) return undefined;
  return {
    problem: "The quote that opens here is not closed.",
    how: "Write the same quote at the end of the value.",
    start,
    end: lineEnd(source, start),
  };
}

export function closingBracketAtLeftEdge({ reason, source, offset }: Place): Cause | undefined {
  if (reason !== "deficient indentation" || !"]}".includes(source[offset] ?? " ")) return undefined;
  return {
    problem: "The closing bracket is not indented, where YAML expects the next key.",
    how: "Put at least one blank before the bracket.",
    start: offset,
    end: offset + 1,
  };
}

export function brokenBracket({ reason, source, offset, after }: Place): Cause | undefined {
  const unclosed = reason === "deficient indentation" || reason.endsWith("within a flow collection");
  if (!unclosed && !reason.startsWith("missed comma")) return undefined;
  const start = findUnclosedBracket(source, topLevelEntryStart(source, offset), offset);
  if (start === undefined) return undefined;
  const end = lineEnd(source, start);
  if ("{%".includes(source[start + 1] ?? " ")) {
    return {
      ...quoteIt("A value that begins with a bracket is read as a list or a mapping.", source, start),
      start,
      end,
    };
  }
  if (unclosed) {
    const how = "Write the closing bracket, or indent every line up to it.";
    return { problem: "The bracket that opens here is not closed before the next entry.", how, start, end };
  }
  return {
    problem: "A comma is missing between two items of a list in brackets.",
    how: "Write a comma before this item, or put text with brackets in quotes.",
    start: offset,
    end: offset + after.length,
  };
}

export function badEscape({ reason, offset, source }: Place): Cause | undefined {
  if (!/escape sequence|hexadecimal/u.test(reason)) return undefined;
  const start = Math.max(source.lastIndexOf("\\", offset), 0);
  return {
    problem: "A backslash in double quotes begins an escape, and this is none that YAML knows.",
    how: "Write the backslash twice, or use single quotes around the value.",
    start,
    end: offset + 1,
  };
}

export function textBehindBlockMark({ reason, offset, after }: Place): Cause | undefined {
  if (reason !== "a line break is expected") return undefined;
  return {
    problem: "Text stands on the line of the | or >, and belongs on the lines below it.",
    how: "Begin the text on the next line, or put the value in quotes.",
    start: offset,
    end: offset + after.length,
  };
}

export function colonInValue(place: Place): Cause | undefined {
  const { before, after, offset, source, line } = place;
  const colon = before.indexOf(": ");
  const start = line + colon + 2;
  if (!after.startsWith(":") || colon === -1 || `"'[{*&!`.includes(source[start] ?? "")) return undefined;
  return {
    ...quoteIt('A value holds ": ", which YAML reads as a key within the value.', source, start),
    start: offset,
    end: offset + 1,
  };
}

/** Characters that mean something to YAML at the beginning of a value. */
export function specialStart({ source, line, before, offset }: Place): Cause | undefined {
  const colon = before.indexOf(": ");
  const start = skipMarks(source, colon === -1 ? line : line + colon + 2);
  const char = source[start] ?? "";
  if (char === "" || start > offset || !"@`%*&!\"'[{".includes(char)) return undefined;
  const end = lineEnd(source, start);
  if (char === '"' || char === "'") {
    const how = "Put the whole value in one pair of quotes of the other sort.";
    return { problem: "The value goes on behind its closing quote.", how, start, end };
  }
  const brackets = char === "[" || char === "{";
  const problem = brackets
    ? "The value goes on behind its closing bracket."
    : `A value cannot begin with ${char}.`;
  return { ...quoteIt(problem, source, start), start, end };
}

function quoteIt(problem: string, source: string, start: number): { problem: string; how: string } {
  const value = source.slice(start, lineEnd(source, start)).trim();
  const mark = /["\\]/u.test(value) ? "'" : '"';
  const shown = value.length > 60 || value.includes(mark) ? "" : `: ${mark}${value}${mark}`;
  return { problem, how: `Put the value in quotes${shown}.` };
}
