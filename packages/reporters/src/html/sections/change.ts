import { type Comparison, counts, type Finding, type RecordChange } from "@aims-lint/core";
import { baseWords, verdict } from "../../comparing/verdict.ts";
import { stateWords } from "../../covering/state-words.ts";
import { shorten } from "../../safety/shorten.ts";
import { type Html, html, type Insert } from "../html.ts";
import { anchor, linkTo } from "../parts/anchors.ts";
import { mark } from "../parts/mark.ts";
import { oneLine } from "../parts/one-line.ts";
import { place } from "../parts/place.ts";
import { table } from "../parts/table.ts";
import type { Section } from "../section.ts";

export const change: Section = {
  id: "change",
  title: "What the change brings",
  applies: ({ result }) => result.comparison !== undefined,
  render: ({ result }) => (result.comparison ? comparisonParts(result.comparison, result.findings) : html``),
};

/** As many rows as a list shows at first. */
const first = 20;

function comparisonParts(comparison: Comparison, findings: readonly Finding[]): Html {
  const { base, news, eased, mended, gone, unknown, standing } = comparison;
  const linked = new Set(findings.map(({ fingerprint }) => fingerprint));
  const list = (title: string, caption: string, rows: readonly Told[]): Html | false =>
    findingTable(title, caption, rows, linked);
  const asking = news.filter(({ asks, finding }) => asks && counts(finding));
  const fresh = news.filter(({ asks, finding }) => !asks && counts(finding));
  const silent = news.filter(({ finding }) => !counts(finding));
  return html`<p><strong>${verdict(comparison)}</strong></p>
<p>Compared with ${baseWords(base)}. ${standing.filter(counts).length} of ${standing.length} findings that stood before are open.</p>
${base.notes.map((note) => html`<p class="note">${oneLine(note)}</p>`)}
${list("It asks for", "What follows from the change and is missing.", asking.map(brought))}
${list("New", "What the change brings.", fresh.map(brought))}
${list(
  "Perhaps new",
  "The rule could not look at the state before. This fails nothing.",
  unknown.filter(counts).map((finding) => ({ finding })),
)}
${list(
  "Counts for less than before",
  "What it counted for, and what it counts for now.",
  eased.map(({ finding, before }) => ({ finding, note: `${before}, now ${weightWords(finding)}` })),
)}
${list(
  "New, and counts for nothing",
  "Waived, or taken on as known debt.",
  silent.map(({ finding }) => ({ finding, note: weightWords(finding) })),
)}
${list(
  "Mended",
  "What was found before and is in order now, with its place then.",
  mended.map((finding) => ({ finding })),
)}
${list(
  "Gone, and not mended",
  "What went together with what it was about, with its place then.",
  gone.map(({ finding, why }) => ({ finding, note: why })),
)}
${recordTable(comparison.records)}
${coverageTable(comparison.coverage)}`;
}

interface Told {
  readonly finding: Finding;
  readonly note?: string;
}

function brought({ finding, before }: Comparison["news"][number]): Told {
  return { finding, ...(before === undefined ? {} : { note: `${before} before` }) };
}

function weightWords({ waived, known, severity }: Finding): string {
  if (waived) return `waived until ${waived.until}`;
  return known ? "known debt" : severity;
}

function findingTable(
  title: string,
  caption: string,
  rows: readonly Told[],
  linked: ReadonlySet<string>,
): Html | false {
  if (rows.length === 0) return false;
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return html`<h3>${title} <span class="soft">${rows.length}</span></h3>
${table({
  caption,
  columns: [
    { title: "Finding" },
    { title: "Severity" },
    { title: "Place" },
    { title: "Rule" },
    ...(hasNotes ? [{ title: "Note" }] : []),
  ],
  first,
  rows: rows.map(({ finding, note = "" }) => ({
    cells: [
      messageOf(finding, linked),
      mark(finding.severity, finding.severity),
      place(finding.at),
      html`<code>${finding.rule}</code>`,
      ...(hasNotes ? [oneLine(note)] : []),
    ],
  })),
})}`;
}

function messageOf({ fingerprint, message }: Finding, linked: ReadonlySet<string>): Insert {
  const text = shorten(oneLine(message), 500);
  return linked.has(fingerprint) ? linkTo("finding", fingerprint, text) : text;
}

function recordTable(records: readonly RecordChange[]): Html | false {
  if (records.length === 0) return false;
  return html`<h3>Records <span class="soft">${records.length}</span></h3>
${table({
  caption: "What became of records, field by field.",
  columns: [{ title: "Record" }, { title: "Change" }, { title: "Document" }, { title: "Fields" }],
  first,
  rows: records.map(({ change: what, ref, path, fields }) => ({
    cells: [
      ref,
      what,
      html`<code>${path}</code>`,
      fields.length > 0 && html`<ul class="plain">${fields.map(fieldLine)}</ul>`,
    ],
  })),
})}`;
}

function fieldLine({ field, before, after }: RecordChange["fields"][number]): Html {
  const words = (text: string | undefined): string =>
    text === undefined ? "nothing" : shorten(oneLine(text), 200);
  return html`<li><b>${field}</b> ${words(before)} → ${words(after)}</li>`;
}

function coverageTable(changes: Comparison["coverage"]): Html | false {
  if (changes.length === 0) return false;
  return html`<h3>Requirements <span class="soft">${changes.length}</span></h3>
${table({
  caption: "Requirements that stand otherwise than before.",
  columns: [{ title: "Requirement" }, { title: "Before" }, { title: "Now" }],
  rows: changes.map(({ requirement, title, before, after }) => ({
    cells: [
      html`<a href="#${anchor("requirement", requirement)}">${requirement}</a> <span class="requirement-title">${title}</span>`,
      mark(before, stateWords[before]),
      mark(after, stateWords[after]),
    ],
  })),
})}`;
}
