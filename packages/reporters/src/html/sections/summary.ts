import { counts, type Dossier, type Finding } from "@aims-lint/core";
import { selectDue } from "../../due/select-due.ts";
import { baselineWords } from "../../text/baseline-lines.ts";
import { codeWords } from "../../text/code-lines.ts";
import { counted } from "../../text/counted.ts";
import { fileWords } from "../../text/file-lines.ts";
import { rollOutParts } from "../../text/roll-out-lines.ts";
import { ruleWords } from "../../text/rule-lines.ts";
import { settingsParts } from "../../text/settings-lines.ts";
import { coverageBar, coverageLegend } from "../charts/coverage-bar.ts";
import { touchedDocuments } from "../checked-documents.ts";
import { type Html, html } from "../html.ts";
import { facts } from "../parts/facts.ts";
import { figures } from "../parts/figures.ts";
import { oneLine } from "../parts/one-line.ts";
import type { Section } from "../section.ts";
import { unevaluated } from "../verdict.ts";

export const summary: Section = {
  id: "summary",
  title: "Summary",
  render: (dossier) => html`${keyFigures(dossier)}
${bars(dossier)}<h3>What was checked</h3>
${whatWasChecked(dossier)}
${writeNext(dossier)}`,
};

function keyFigures({ result }: Dossier): Html {
  const { findings, outcomes, today } = result;
  const standing = findings.filter(counts);
  const graded = (severity: Finding["severity"]): number =>
    standing.filter((finding) => finding.severity === severity).length;
  const { own, documents, others } = touchedDocuments(result);
  const open = unevaluated(outcomes).length;
  const idle = outcomes.filter(({ outcome }) => outcome === "not-applicable").length;
  const overdue = result.due.filter(({ day }) => day < today).length;
  const soon = selectDue(result, { count: 30, unit: "d" }).dates.length - overdue;
  const of = `of ${counted(standing.length, "open finding")}`;
  return figures([
    { figure: graded("error"), name: "errors", of, tone: "error" },
    { figure: graded("warning"), name: "warnings", of, tone: "warning" },
    { figure: graded("info"), name: "info", of, tone: "info" },
    {
      figure: documents,
      name: "documents with findings",
      of: `of ${own.length} checked${others === 0 ? "" : `; ${counted(others, "other file")} too`}`,
    },
    { figure: open, name: "rules not evaluated", of: `of ${outcomes.length}; ${idle} had nothing to check` },
    {
      figure: overdue,
      name: "overdue",
      of: `of ${counted(result.due.length, "date")}${soon === 0 ? "" : `; ${soon} more in 30 days`}`,
    },
  ]);
}

function bars({ result: { coverage } }: Dossier): Html[] {
  return (["clause", "control"] as const).flatMap((type) => {
    const entries = coverage.filter((entry) => entry.type === type);
    if (entries.length === 0) return [];
    const title = type === "clause" ? "Clauses" : "Controls";
    return [
      html`<div class="keep"><h3>${title} <span class="soft">${entries.length}</span></h3>
${coverageBar(entries, title)}
${coverageLegend(entries)}</div>
`,
    ];
  });
}

function whatWasChecked({ result }: Dossier): Html {
  const { standard, files, outcomes, code, baseline, organisation, rollOut = [] } = result;
  const beside = files.read.length - touchedDocuments(result).own.length;
  return facts([
    ["Against", standard.join(", ")],
    ["Files", fileWords(files)],
    [
      "Read beside them",
      organisation &&
        `${counted(beside, "file")} of ${oneLine(organisation.name)}, below ${organisation.path}/; nothing is reported of them`,
    ],
    ["Rules", ruleWords(outcomes)],
    ["Code", code ? codeWords(code) : "not looked at"],
    ["Known debt", baseline && baselineWords(baseline)],
    ["Roll-out", rollOutParts(rollOut).join("; ")],
    ["Settings that ease", settingsParts(result).join("; ") || "none"],
  ]);
}

const mostNext = 5;

function writeNext({ result: { next } }: Dossier): Html | false {
  if (next.length === 0) return false;
  const rest = next.length - mostNext;
  return html`<h3>What to write next</h3>
<ol>${next
    .slice(0, mostNext)
    .map(
      ({ path, line, missing, why }) =>
        html`<li><code>${path}:${line}</code> <span class="soft">${counted(missing, "answer")} missing</span>${why !== undefined && html`<br>${oneLine(why)}`}</li>`,
    )}</ol>
${rest > 0 && html`<p class="soft">${counted(rest, "document")} more after ${rest === 1 ? "that" : "those"}.</p>`}`;
}
