import type { Dossier } from "@aims-lint/core";
import { noConformity } from "../../covering/state-words.ts";
import { counted } from "../../text/counted.ts";
import { coverageBar, coverageLegend } from "../charts/coverage-bar.ts";
import { type Html, html } from "../html.ts";
import type { Section } from "../section.ts";

export const summary: Section = {
  id: "summary",
  title: "Summary",
  render: (dossier) => html`${bars(dossier)}
<p class="soft">${noConformity}</p>`,
};

function bars({ result: { coverage } }: Dossier): Html[] {
  return (["clause", "control"] as const).flatMap((type) => {
    const entries = coverage.filter((entry) => entry.type === type);
    if (entries.length === 0) return [];
    const title = type === "clause" ? "Clauses" : "Controls";
    return [
      html`<div class="keep"><h3>${title} <span class="soft small">${counted(entries.length, type)}</span></h3>
${coverageBar(entries, title)}
${coverageLegend(entries)}</div>
`,
    ];
  });
}
