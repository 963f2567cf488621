import type * as z from "zod";

/** That a text is no JSON report that can be read. Its message says what is wrong, as sentences. */
export class ReportFault extends Error {
  override readonly name = "ReportFault";
}

/** Says where in a report something is wrong, and what: `findings[12].start.line must be a number.` */
export function explainIssue(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return "It is no JSON report of aims-lint.";
  const place = issue.path
    .map((part, index) =>
      typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`,
    )
    .join("");
  return `${place === "" ? "It" : place} ${whatIsWrong(issue)}.`;
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `must be ${types[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value")
    return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_big") return `is larger than ${issue.maximum}`;
  return issue.code === "too_small" ? `must be at least ${issue.minimum}` : issue.message;
}

const types: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "a text",
  array: "a list",
  object: "an object",
  boolean: "true or false",
};
