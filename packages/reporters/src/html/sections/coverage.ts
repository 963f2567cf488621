import type { Coverage, Dossier, OutcomeState } from "@aims-lint/core";
import { besideFindings } from "../../covering/beside-words.ts";
import { evidenceByDocument } from "../../covering/evidence-by-document.ts";
import { groupEntries, headingOf } from "../../covering/group-entries.ts";
import { type CoverageEntry, selectCoverage } from "../../covering/select-coverage.ts";
import { decisive } from "../../covering/weak-spots.ts";
import { stateCounts } from "../../covering/state-counts.ts";
import { noConformity, stateWords } from "../../covering/state-words.ts";
import { counted } from "../../text/counted.ts";
import { coverageBar, statesInOrder } from "../charts/coverage-bar.ts";
import { type Html, html } from "../html.ts";
import { anchor, linkTo } from "../parts/anchors.ts";
import { mark } from "../parts/mark.ts";
import { more } from "../parts/more.ts";
import { oneLine } from "../parts/one-line.ts";
import { table } from "../parts/table.ts";
import type { Section } from "../section.ts";

export const coverage: Section = {
  id: "coverage",
  title: "Coverage",
  count: ({ result }) => result.coverage.length,
  render(dossier) {
    const { entries } = selectCoverage(dossier.result);
    if (entries.length === 0)
      return html`<p>No pack in use has a catalogue of requirements, so coverage is not known.</p>`;
    return html`<p>${noConformity}</p>
${headings(entries, dossier)}
${requirements(entries, "clause", dossier)}
${requirements(entries, "control", dossier)}`;
  },
};

function headings(entries: readonly CoverageEntry[], { groups }: Dossier): Html {
  const shown = groupEntries(entries, { groups });
  return html`<h3>By heading</h3>
${table({
  caption: "How many requirements below each heading are in which state.",
  columns: [
    { title: "Heading" },
    { title: "Requirements", as: "number" },
    { title: "Drawn" },
    { title: "States" },
  ],
  isSortable: false,
  rows: shown.map(({ id, title, entries: own }) => ({
    cells: [
      headingOf(id, title),
      own.length,
      html`<div class="bar-cell">${coverageBar(own, headingOf(id, title))}</div>`,
      stateCounts(own),
    ],
  })),
})}`;
}

function requirements(
  all: readonly CoverageEntry[],
  type: Coverage["type"],
  { result }: Dossier,
): Html | false {
  const entries = all.filter((entry) => entry.type === type);
  if (entries.length === 0) return false;
  const spoken = new Set(result.findings.flatMap((finding) => finding.requirements));
  return html`<h3>${type === "clause" ? "Clauses" : "Controls"}</h3>
${table({
  caption: `The state of each ${type}, and what it rests on: ${stateCounts(entries)}.`,
  columns: [
    { title: "Requirement" },
    { title: "State" },
    { title: "Evidence" },
    { title: "Rules" },
    { title: "Findings", as: "number" },
  ],
  rows: entries.map((entry) => ({
    id: anchor("requirement", entry.requirement),
    cells: [
      {
        show: html`${entry.requirement} <span class="requirement-title">${entry.title}</span>`,
        sort: entry.requirement,
      },
      { show: stateCell(entry), sort: statesInOrder.indexOf(entry.state) },
      { show: evidenceCell(entry), sort: entry.evidence.length },
      { show: ruleCell(entry), sort: entry.rules.length },
      { show: findingCell(entry, spoken), sort: entry.findings },
    ],
  })),
})}`;
}

function stateCell(entry: CoverageEntry): Html {
  const { state, exclusion, undecided, attestations, repositories = [] } = entry;
  const worse = decisive(entry).length;
  return html`${mark(state, stateWords[state])}${
    repositories.length > 0 &&
    html`<br><span class="soft small">in ${worse} of ${counted(repositories.length, "repository", "repositories")}</span>`
  }${besideFindings(entry).map((words) => html`<br><span class="small">${words}</span>`)}${exclusion?.reason !== undefined && html`<br><span class="small">${oneLine(exclusion.reason)}</span>`}${
    undecided && html`<br><span class="small">whether it applies is not decided</span>`
  }${attestations.length > 0 && html`<br><span class="small">${attestations.join(", ")}</span>`}`;
}

function evidenceCell(entry: CoverageEntry): Html {
  const documents = evidenceByDocument(entry);
  if (documents.length === 0) return html`<span class="soft">none</span>`;
  const items = documents.map(
    ({ path, words }) => html`<code>${path}</code> <span class="soft">${words}</span>`,
  );
  return more(
    `${counted(entry.evidence.length, "record")} in ${counted(documents.length, "document")}`,
    items,
  );
}

const outcomeWords: Readonly<Record<OutcomeState, string>> = {
  fail: "failed",
  error: "broken",
  blocked: "blocked",
  "not-evaluated": "not evaluated",
  waived: "waived",
  pass: "passed",
  "not-applicable": "with nothing to check",
};

function ruleCell({ rules }: CoverageEntry): Html {
  if (rules.length === 0) return html`<span class="soft">none speaks for it</span>`;
  const counts = Object.entries(outcomeWords).flatMap(([outcome, words]) => {
    const count = rules.filter((rule) => rule.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const items = rules.map(
    ({ rule, outcome }) => html`<code>${rule}</code> <span class="soft">${outcomeWords[outcome]}</span>`,
  );
  return more(`${counted(rules.length, "rule")}: ${counts.join(", ")}`, items);
}

function findingCell({ requirement, findings }: CoverageEntry, spoken: ReadonlySet<string>): Html {
  return spoken.has(requirement)
    ? linkTo("findings-of", requirement, findings === 0 ? "0, see" : findings)
    : html`${findings}`;
}
