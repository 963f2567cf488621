import type { Dossier, StatementEntry } from "@aims-lint/core";
import { stateWords } from "../../../covering/state-words.ts";
import { counted } from "../../../text/counted.ts";
import { type Html, html, type Insert } from "../../html.ts";
import { anchor, linkTo } from "../../parts/anchors.ts";
import { facts } from "../../parts/facts.ts";
import { type Linkers, linkersOf, listed } from "../../parts/linkers.ts";
import { oneLine } from "../../parts/one-line.ts";
import { place, placeIn } from "../../parts/place.ts";
import { groupedTable } from "../../parts/table.ts";
import { toned } from "../../parts/tone.ts";
import { unsaid } from "../../parts/unsaid.ts";
import type { StatementGroup, StatementRow } from "./rows.ts";
import { decisionMark, statusMark } from "./words.ts";

/** The statement itself, in the order of the catalogue. */
export function statementTable(groups: readonly StatementGroup[], dossier: Dossier): Html {
  const linkers = linkersOf(dossier);
  const file = commonFile(groups);
  return html`<div class="statement">${groupedTable({
    caption: html`Every control, in the order of the standard${file !== undefined && html`, from ${placeIn(file)}`}.`,
    columns: [
      { title: "Control" },
      { title: "Decision" },
      { title: "Justification" },
      { title: "Evidence named" },
      { title: "Owner" },
      { title: "In this check" },
    ],
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => ({
        id: anchor("statement", row.entry.requirement),
        cells: cellsOf(row, linkers, file),
      })),
    })),
  })}</div>`;
}

/** The file that all rows are written in; `undefined` where there are several. */
function commonFile(groups: readonly StatementGroup[]): string | undefined {
  const paths = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ entry }) => entry.at?.path ?? [])));
  return paths.size === 1 ? [...paths][0] : undefined;
}

function cellsOf(row: StatementRow, linkers: Linkers, file: string | undefined): Insert[] {
  const { entry } = row;
  const applies = entry.state === "included";
  return [
    html`${entry.requirement} <span class="row-title">${oneLine(entry.title)}</span>`,
    html`<div>${decisionMark(entry)}</div>${entry.status !== undefined && html`<div>${statusMark(entry.status)}</div>`}`,
    html`${oneLine(entry.justification) ?? (entry.state !== "undecided" && unsaid)}${entry.problem !== undefined && html`<div>${toned("open", oneLine(entry.problem))}</div>`}${more(entry, linkers)}${entry.at && html`<span class="where">${file === undefined ? place(entry.at) : `line ${entry.at.start.line}`}</span>`}`,
    evidence(entry.evidence, applies),
    oneLine(entry.owner) ?? (applies && unsaid),
    found(row),
  ];
}

/** The risks that a control treats, and what else its row says. */
function more({ risks, facts: others }: StatementEntry, { risk }: Linkers): Html | false {
  if (risks.length + others.length === 0) return false;
  const named = others.map(({ name, value }) => [oneLine(name), oneLine(value)] as const);
  return facts([["treats", risks.length > 0 && listed(risks, risk)], ...named]);
}

function evidence(items: readonly string[], isExpected: boolean): Insert {
  if (items.length === 0) return isExpected && unsaid;
  if (items.length === 1) return oneLine(items[0]);
  return html`<ul class="plain">${items.map((item) => html`<li>${oneLine(item)}</li>`)}</ul>`;
}

function found({ entry, coverage }: StatementRow): Insert {
  if (!coverage) return undefined;
  const { state, findings } = coverage;
  const words = findings > 0 ? counted(findings, "finding") : stateWords[state];
  return linkTo("requirement", entry.requirement, words);
}
