import type { Coverage, Dossier } from "@aims-lint/core";
import { stateCounts } from "../../covering/state-counts.ts";
import { stateWords } from "../../covering/state-words.ts";
import { type Html, html } from "../html.ts";
import { anchor } from "../parts/anchors.ts";
import { mark } from "../parts/mark.ts";
import { table } from "../parts/table.ts";
import type { Section } from "../section.ts";

export const coverage: Section = {
  id: "coverage",
  title: "Coverage",
  count: ({ result }) => result.coverage.length,
  render: (dossier) => html`${coverageTable(dossier, "clause")}${coverageTable(dossier, "control")}`,
};

function coverageTable({ result }: Dossier, type: Coverage["type"]): Html | false {
  const entries = result.coverage.filter((entry) => entry.type === type);
  if (entries.length === 0) return false;
  return html`<h3>${type === "clause" ? "Clauses" : "Controls"}</h3>
${table({
  caption: `The state of each ${type}: ${stateCounts(entries)}.`,
  columns: [
    { title: "Requirement" },
    { title: "Title" },
    { title: "State" },
    { title: "Findings", as: "number" },
  ],
  rows: entries.map(({ requirement, title, state, findings }) => ({
    id: anchor("requirement", requirement),
    cells: [requirement, title, mark(state, stateWords[state]), findings],
  })),
})}`;
}
