import type { ExampleCommit } from "@aims-lint/core";
import type { CommittedTexts, Texts } from "./mutations/mutation.ts";

/** States of a repository as commits, each with what differs from the one before. Paths of the AIMS get its folder before them. */
export function toCommits(states: readonly CommittedTexts[]): ExampleCommit[] {
  const all = states.map(allTexts);
  return states.map((state, index) => {
    const { texts: _, code: __, ...commit } = state;
    return { ...commit, files: changedFiles(all[index - 1] ?? new Map(), all[index] ?? new Map()) };
  });
}

function allTexts({ texts, code = {} }: CommittedTexts): Texts {
  const documents = [...texts].map(([path, text]) => [`aims/${path}`, text] as const);
  return new Map([...documents, ...Object.entries(code)]);
}

function changedFiles(before: Texts, after: Texts): Record<string, string | null> {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return Object.fromEntries(paths.map((path) => [path, after.get(path) ?? null]));
}
