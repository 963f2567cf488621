import type { ExampleCommit } from "@aims-lint/core";
import type { CommittedTexts, Texts } from "./mutations/mutation.ts";

/** States of the AIMS as commits, each with what differs from the one before. Paths get the folder of the AIMS before them. */
export function toCommits(states: readonly CommittedTexts[]): ExampleCommit[] {
  return states.map(({ texts, ...commit }, index) => ({
    ...commit,
    files: changedFiles(states[index - 1]?.texts ?? new Map(), texts),
  }));
}

function changedFiles(before: Texts, after: Texts): Record<string, string | null> {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return Object.fromEntries(paths.map((path) => [`aims/${path}`, after.get(path) ?? null]));
}
