import type { Html } from "../../html.ts";
import { tallies } from "../../parts/tallies.ts";
import type { StatementRow } from "./rows.ts";
import { statusOf } from "./words.ts";

/** How many controls apply, are left out or open, and how far those are that apply. */
export function statementFigures(rows: readonly StatementRow[]): Html {
  const entries = rows.map(({ entry }) => entry);
  const applying = entries.filter(({ state }) => state === "included");
  const excluded = entries.filter(({ state }) => state === "excluded");
  const undecided = entries.filter(({ state }) => state === "undecided");
  const rowless = undecided.filter(({ record }) => record === undefined).length;
  const unreasoned = excluded.filter(({ justification }) => justification === undefined).length;
  const total = entries.length;
  return tallies([
    { count: applying.length, of: total, what: "controls apply", note: statusWords(applying) },
    {
      count: excluded.length,
      of: total,
      what: "excluded",
      tone: unreasoned > 0 ? "gap" : "plain",
      ...(excluded.length > 0 ? { note: `${unreasoned} of them without a justification` } : {}),
    },
    {
      count: undecided.length,
      of: total,
      what: "undecided",
      tone: undecided.length > 0 ? "open" : "plain",
      ...(undecided.length > 0 ? { note: `${rowless} of them have no row` } : {}),
    },
    {
      count: applying.filter(({ evidence }) => evidence.length > 0).length,
      of: applying.length,
      what: "that apply name evidence",
    },
    {
      count: rows.filter(({ entry, coverage }) => entry.state === "included" && (coverage?.findings ?? 0) > 0)
        .length,
      of: applying.length,
      what: "that apply have findings",
    },
  ]);
}

function statusWords(entries: readonly { readonly status?: string }[]): string {
  const counts = new Map<string, number>();
  for (const { status } of entries) {
    const word = status === undefined ? "without a status" : statusOf(status).word;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word}`).join(", ");
}
