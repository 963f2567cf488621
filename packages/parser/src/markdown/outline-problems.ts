import type { Problem, Range } from "@aims-lint/core";
import { outlineLimits } from "./outline-limits.ts";

export function nestingLimit(range: Range): Problem {
  return {
    code: "nesting-limit",
    problem: `Lists and quotes lie inside each other more than ${outlineLimits.depth} levels deep.`,
    how: "Nest less deeply: what lies deeper was read as plain text.",
    range,
    incomplete: true,
  };
}

/** `range` is what was not read. */
export function outlineLimit(range: Range): Problem {
  const { lines, containers, text } = outlineLimits;
  return {
    code: "outline-limit",
    problem: `The document has more than ${lines} lines, ${containers} list items and quotes, or ${text} characters; nothing is read from here on.`,
    how: "Split the document.",
    range,
    incomplete: true,
  };
}

export function unclosedFence(range: Range): Problem {
  return {
    code: "unclosed-fence",
    problem: "No fence closes this code block, so everything below it is code.",
    how: "Write the closing fence: the same characters, at least as many, on a line of their own.",
    range,
    incomplete: true,
  };
}

export function unclosedHtml(range: Range): Problem {
  return {
    code: "unclosed-html",
    problem: "Nothing closes this comment or tag, so everything below it belongs to it.",
    how: "Write the closing --> or end tag.",
    range,
    incomplete: true,
  };
}
