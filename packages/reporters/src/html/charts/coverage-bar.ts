import type { Coverage, CoverageState } from "@aims-lint/core";
import { stateCounts } from "../../covering/state-counts.ts";
import { stateWords } from "../../covering/state-words.ts";
import { type Html, html } from "../html.ts";

/** In the order of the drawing: from what is on record to what nobody looked at. */
export const statesInOrder: readonly CoverageState[] = [
  "evidenced",
  "attested",
  "waived",
  "gaps",
  "needs-judgement",
  "not-evaluated",
  "excluded",
];

/** How many requirements are in which state, drawn as one bar, with the same in words. */
export function coverageBar(entries: readonly Pick<Coverage, "state">[], name: string): Html {
  let from = 0;
  const parts = statesIn(entries).map(({ state, count }) => {
    const part = html`<rect class="fill-${state}" x="${from}" y="0" width="${count}" height="1"></rect>`;
    from += count;
    return part;
  });
  return html`<svg class="bar" role="img" aria-label="${name}: ${stateCounts(entries)}" viewBox="0 0 ${Math.max(1, entries.length)} 1" preserveAspectRatio="none">${parts}</svg>`;
}

/** What the colours of such a bar mean, each with its count. */
export function coverageLegend(entries: readonly Pick<Coverage, "state">[]): Html {
  return html`<ul class="legend">${statesIn(entries).map(
    ({ state, count }) =>
      html`<li><svg class="swatch" aria-hidden="true" viewBox="0 0 1 1"><rect class="fill-${state}" width="1" height="1"></rect></svg>${count} ${stateWords[state]}</li>`,
  )}</ul>`;
}

function statesIn(
  entries: readonly Pick<Coverage, "state">[],
): { readonly state: CoverageState; readonly count: number }[] {
  return statesInOrder
    .map((state) => ({ state, count: entries.filter((entry) => entry.state === state).length }))
    .filter(({ count }) => count > 0);
}
