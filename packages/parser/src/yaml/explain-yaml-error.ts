import type { Problem } from "@aims-lint/core";
import { limits } from "../limits.ts";
import { instruction, lineWithoutColon, listOnLineOfKey, tab, wrongIndentation } from "./causes-in-layout.ts";
import {
  badEscape,
  brokenBracket,
  closingBracketAtLeftEdge,
  colonInValue,
  specialStart,
  textBehindBlockMark,
  unclosedQuote,
} from "./causes-in-marks.ts";
import { lineEnd, lineStart } from "./scan-source.ts";
import type { Cause, Place, YamlError } from "./yaml-cause.ts";

/** Says for people what a YAML syntax error is about, where it really is, and how to mend it. */
export function explainYamlError(source: string, { reason, offset: gaveUp }: YamlError): Problem {
  const offset = Math.min(gaveUp, source.length);
  const line = lineStart(source, offset);
  const before = source.slice(line, offset);
  const after = source.slice(offset, lineEnd(source, offset));
  const place: Place = { source, reason, offset, line, before, after };
  let cause: Cause | undefined;
  for (const find of causes) {
    cause = find(place);
    if (cause !== undefined) break;
  }
  const { code = "yaml-syntax", problem, how, start, end } = cause ?? unknownCause(place);
  return {
    code,
    problem,
    how,
    range: { start, end: Math.min(end, start + 120, source.length) },
    incomplete: true,
  };
}

const causes: readonly ((place: Place) => Cause | undefined)[] = [
  tooDeep,
  controlCharacter,
  tab,
  unclosedQuote,
  closingBracketAtLeftEdge,
  brokenBracket,
  badEscape,
  textBehindBlockMark,
  instruction,
  listOnLineOfKey,
  colonInValue,
  specialStart,
  lineWithoutColon,
  wrongIndentation,
];

function tooDeep({ reason, offset, after }: Place): Cause | undefined {
  if (!reason.startsWith("nesting exceeded")) return undefined;
  return {
    code: "too-deep",
    problem: `The YAML is nested more than ${limits.yamlDepth} levels deep; it is not read from here on.`,
    how: "Give what is nested so deep its own entries or its own file.",
    start: offset,
    end: offset + after.length,
  };
}

function controlCharacter({ reason, offset, source }: Place): Cause | undefined {
  if (!/null byte|non-printable|valid JSON character/u.test(reason)) return undefined;
  const code = source.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0");
  return {
    problem: `The character U+${code} cannot be part of YAML.`,
    how: "Delete it.",
    start: offset,
    end: offset + 1,
  };
}

function unknownCause({ reason, offset, after }: Place): Cause {
  return {
    problem: `The YAML cannot be read from here on: ${reason.slice(0, 120)}.`,
    how: "Correct the YAML at this place.",
    start: offset,
    end: offset + after.length,
  };
}
