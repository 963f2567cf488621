import type { Easings } from "@aims-lint/core";

/** What the configuration eases, as a JSON object. */
export function easingsEntry(easings: Easings): object {
  const { preset, off, requirements, offForSome, milder, options, words } = easings;
  return {
    preset,
    off,
    requirements,
    offForSome,
    milder,
    options,
    words: words.map(({ kind, field, word, value }) => ({ kind, field, word, value })),
  };
}
