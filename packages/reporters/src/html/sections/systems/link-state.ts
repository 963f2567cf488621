import type { TraceLinkView } from "@aims-lint/core";
import type { Tone } from "../../parts/tone.ts";

/** How a link of the chain stands. */
export function linkState({ missing, notExpected, entries }: TraceLinkView): { tone: Tone; word: string } {
  if (notExpected !== undefined && entries.length === 0) return { tone: "out", word: "not expected" };
  if (missing !== undefined) return { tone: "gap", word: "missing" };
  return { tone: "good", word: `${entries.length} on record` };
}
