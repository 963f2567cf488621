import type { Dossier } from "@aims-lint/core";
import { counted } from "../../../text/counted.ts";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { idOf } from "../../parts/linkers.ts";
import { oneLine } from "../../parts/one-line.ts";
import { table } from "../../parts/table.ts";
import { toned } from "../../parts/tone.ts";

/** What people state about requirements that no rule can judge; what has expired is marked. */
export function attestations({ registers, result }: Dossier): Html {
  const { today, coverage } = result;
  const known = new Set(coverage.map(({ requirement }) => requirement));
  const all = [...registers.attestations].sort((a, b) =>
    a.until < b.until ? -1 : a.until > b.until ? 1 : 0,
  );
  const expired = all.filter(({ until }) => until < today).length;
  if (all.length === 0) return html`<h3>Attestations</h3><p>Nobody attests anything.</p>`;
  return html`<h3>Attestations</h3>
${table({
  caption: `${counted(all.length, "statement")} of people, ${expired === 0 ? "none of them expired" : `${expired} of them expired`}.`,
  columns: [
    { title: "Attestation" },
    { title: "Requirement" },
    { title: "By" },
    { title: "Stated on", as: "date" },
    { title: "Holds until", as: "date" },
    { title: "Statement" },
  ],
  first: 25,
  rows: all.map(({ record, requirement, by, on, until, statement }) => ({
    cells: [
      html`<span class="id">${idOf(record)}</span>`,
      known.has(requirement) ? linkTo("requirement", requirement) : requirement,
      oneLine(by),
      on,
      { show: until < today ? html`${until} ${toned("gap", "expired")}` : until, sort: until },
      oneLine(statement),
    ],
  })),
})}`;
}
