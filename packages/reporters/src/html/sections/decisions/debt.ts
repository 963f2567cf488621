import type { BaselineEntry, Dossier } from "@aims-lint/core";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { facts } from "../../parts/facts.ts";
import { oneLine } from "../../parts/one-line.ts";
import { place, placeIn } from "../../parts/place.ts";
import { table } from "../../parts/table.ts";

/** The debt that was taken on when the tool was adopted, and what became of it. */
export function knownDebt({ result }: Dossier): Html {
  const { baseline, findings } = result;
  if (!baseline) return html`<h3>Known debt</h3><p>There is no baseline: every finding counts.</p>`;
  const { path, known, new: fresh, isWhole, paid, unsettled, strange } = baseline;
  const debt = findings.flatMap((finding) =>
    finding.known ? [{ finding, since: finding.known.since }] : [],
  );
  debt.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return html`<h3>Known debt</h3>
${facts([
  ["Kept in", placeIn(path)],
  ["Known", `${known} of ${known + fresh} findings that are not waived`],
  ["New", `${fresh} of ${known + fresh}`],
  ["Paid", isWhole ? paid.length : "not known: not everything was looked at"],
  ["Not looked at", unsettled.length > 0 && `${unsettled.length}: ${rulesOf(unsettled)}`],
  ["Of rules that do not exist", strange.length > 0 && `${strange.length}: ${rulesOf(strange)}`],
])}
${
  debt.length > 0 &&
  table({
    caption: `The ${debt.length} findings that are known debt, the oldest first.`,
    columns: [
      { title: "Finding" },
      { title: "Since", as: "date" },
      { title: "Severity" },
      { title: "Place" },
    ],
    first: 25,
    rows: debt.map(({ finding: { fingerprint, message, severity, at }, since }) => ({
      cells: [linkTo("finding", fingerprint, oneLine(message)), since, severity, place(at)],
    })),
  })
}`;
}

function rulesOf(entries: readonly BaselineEntry[]): string {
  return [...new Set(entries.map(({ rule }) => rule))].join(", ");
}
