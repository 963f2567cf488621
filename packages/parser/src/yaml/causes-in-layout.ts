import { quote } from "../quote.ts";
import { lineEnd, lineStart } from "./scan-source.ts";
import { skipMarks } from "./skip-marks.ts";
import type { Cause, Place } from "./yaml-cause.ts";

export function tab({ source, line }: Place): Cause | undefined {
  let start = line;
  while (source[start] === " ") start++;
  if (source[start] !== "\t") return undefined;
  let end = start;
  while (source[end] === "\t") end++;
  return { problem: "A tab indents this line.", how: "Indent with blanks instead of tabs.", start, end };
}

export function instruction({ reason, source, offset }: Place): Cause | undefined {
  if (!/directive/iu.test(reason)) return undefined;
  const start = source.startsWith("%") ? 0 : Math.max(source.lastIndexOf("\n%", offset) + 1, 0);
  return {
    problem: "A line that begins with % is an instruction to the YAML reader.",
    how: "Put the text in quotes or delete the line.",
    start,
    end: lineEnd(source, start),
  };
}

export function listOnLineOfKey({ offset, before, after }: Place): Cause | undefined {
  if (!after.startsWith("- ") || !before.trimEnd().endsWith(":")) return undefined;
  return {
    problem: "A list begins on the line of its key.",
    how: "Begin the list on the next line, or put the value in quotes where the - is part of the text.",
    start: offset,
    end: offset + after.length,
  };
}

export function lineWithoutColon({ reason, source, line, before, after }: Place): Cause | undefined {
  const misread =
    reason.startsWith("can not read a block mapping entry") || reason.startsWith("expected ':'");
  if (!misread && !(after.startsWith(":") && reason.startsWith("end of the stream"))) return undefined;
  const here =
    reason.startsWith("expected ':'") || (before.trim() === "" && after.trim() === "" && line === 0);
  let end = here ? lineEnd(source, line) : line;
  while (end > 0 && source.slice(end - 1, end).trim() === "") end--;
  const start = skipMarks(source, lineStart(source, end));
  const text = source.slice(start, end);
  if (text === "") return undefined;
  const glued = /^[^\s:]{1,60}:[^\s/]/u.test(text);
  const problem = glued
    ? "A blank is missing behind the colon."
    : `The line ${quote(text)} has no colon, so it is no entry.`;
  const how = glued
    ? "Write a blank between the colon and the value."
    : "Write it as key: value, indent it under its key, or delete it.";
  return { problem, how, start, end };
}

export function wrongIndentation({ reason, source, line, offset }: Place): Cause | undefined {
  if (!/indentation|end of the stream or a document/u.test(reason)) return undefined;
  const start = Math.min(skipMarks(source, line), offset);
  return {
    problem: "This line does not fit the lines before it.",
    how: "Indent entries of one level alike, keep keys and list items apart, and put text with : or # in quotes.",
    start,
    end: lineEnd(source, start),
  };
}
