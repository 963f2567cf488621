import type { Example, ExampleCommit } from "@aims-lint/core";
import type { ExampleText } from "./explanation.ts";

/** What a page shows of an example: how its files came to be, how they were before a change, the files, the code. */
export function exampleTexts({ title, files, commits = [], base = {}, code = {} }: Example): ExampleText[] {
  const before = Object.entries(base).filter(([path, text]) => files[path] !== text);
  return [
    ...(commits.length > 0 ? [{ title, path: "git log", text: `${commits.map(lineOf).join("\n")}\n` }] : []),
    ...before.map(([path, text]) => ({ title: `${title}, before the change`, path, text })),
    ...Object.entries({ ...files, ...code }).map(([path, text]) => ({ title, path, text })),
  ];
}

/** A commit as a line: when, who, what. */
function lineOf({ on, by, reviewedBy, mergedBy, files, renames = {} }: ExampleCommit): string {
  const changes = [
    ...Object.entries(files).map(([path, text]) => (text === null ? `removes ${path}` : path)),
    ...Object.entries(renames).map(([from, to]) => `moves ${from} to ${to}`),
  ];
  const people = [
    nameOf(by),
    ...(reviewedBy === undefined ? [] : [`reviewed by ${nameOf(reviewedBy)}`]),
    ...(mergedBy === undefined ? [] : [`merged by ${nameOf(mergedBy)}`]),
  ];
  return `${on}  ${people.join(", ")}: ${changes.join(", ")}`;
}

function nameOf(author: string): string {
  return author.replace(/\s*<[^>]*>$/, "");
}
