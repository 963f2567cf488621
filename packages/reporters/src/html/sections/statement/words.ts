import type { StatementEntry } from "@aims-lint/core";
import type { Html } from "../../html.ts";
import { type Tone, toned } from "../../parts/tone.ts";

/** A word for how something stands, and what it means. */
export interface Word {
  readonly word: string;
  readonly tone: Tone;
}

/** How far a control is, in the words of a report. */
const statuses = new Map<string, Word>([
  ["implemented", { word: "implemented", tone: "good" }],
  ["partial", { word: "partly implemented", tone: "part" }],
  ["planned", { word: "planned", tone: "part" }],
  ["not-started", { word: "not started", tone: "gap" }],
  ["not-applicable", { word: "not applicable", tone: "out" }],
]);

/** A status in words; one that is not known stands as it is. */
export function statusOf(status: string): Word {
  return statuses.get(status) ?? { word: status, tone: "plain" };
}

export function statusMark(status: string): Html {
  const { word, tone } = statusOf(status);
  return toned(tone, word);
}

/** Whether a control applies; one without a row is told from one whose row leaves it open. */
export function decisionMark({ state, record }: StatementEntry): Html {
  if (state === "included") return toned("plain", "Applies");
  if (state === "excluded") return toned("out", "Excluded");
  return toned("open", record === undefined ? "No row" : "Undecided");
}

/** A control in one word: its decision, and its status where it applies. */
export function standing({ state, status }: StatementEntry): Word {
  if (state === "excluded") return { word: "excluded", tone: "out" };
  if (state === "undecided") return { word: "undecided", tone: "open" };
  return status === undefined ? { word: "applies, no status", tone: "plain" } : statusOf(status);
}
