import type { Coverage } from "@aims-lint/core";
import { stateWords } from "./state-words.ts";

/** `29 of 32 evidenced, 3 with gaps`: how many requirements are in which state. No share is worked out: states are not marks. */
export function stateCounts(entries: readonly Pick<Coverage, "state">[]): string {
  return Object.entries(stateWords)
    .map(([state, word]) => ({ word, count: entries.filter((entry) => entry.state === state).length }))
    .filter(({ count, word }) => count > 0 || word === stateWords.evidenced)
    .map(({ word, count }, index) => `${count}${index === 0 ? ` of ${entries.length}` : ""} ${word}`)
    .join(", ");
}
