import { html } from "../html.ts";
import { anchor } from "../parts/anchors.ts";
import { mark } from "../parts/mark.ts";
import { oneLine } from "../parts/one-line.ts";
import { place } from "../parts/place.ts";
import type { Section } from "../section.ts";

export const findings: Section = {
  id: "findings",
  title: "Findings",
  count: ({ result }) => result.findings.length,
  render: ({ result }) =>
    html`<ol class="plain">${result.findings.map(
      (finding) =>
        html`<li id="${anchor("finding", finding.fingerprint)}">${mark(finding.severity, finding.severity)} ${place(finding.at)} ${oneLine(finding.message)}</li>`,
    )}</ol>`,
};
