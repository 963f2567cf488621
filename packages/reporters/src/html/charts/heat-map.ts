import type { RatedRisk, Rating, RiskMatrix, ScaleStep } from "@aims-lint/core";
import { counted } from "../../text/counted.ts";
import { type Html, html } from "../html.ts";
import { anchor } from "../parts/anchors.ts";
import { levelTone } from "./level-tone.ts";

/** When a risk is rated. */
export type Moment = "before" | "after";

/** What a heat map shows. */
export interface HeatMap {
  readonly scale: RiskMatrix;
  readonly moment: Moment;
  readonly risks: readonly RatedRisk[];
}

/**
 * How many risks stand where; the list below the maps names them. The organisation's own matrix with the risks in it, as a table: likelihood downwards from the highest, impact to the right. The line
 * between the cells is the limit of acceptance.
 */
export function heatMap({ scale, moment, risks }: HeatMap): Html {
  const { likelihoods, impacts } = scale;
  const placed = risks.filter((risk) => isPlaced(risk[moment]));
  const rows = likelihoods.map((_, index) => likelihoods.length - 1 - index);
  return html`<table class="heat">
<caption>${moment === "before" ? "Before treatment" : "After treatment"} <span class="soft">${placed.length} of ${counted(risks.length, "risk")} placed</span></caption>
<colgroup><col class="axis-column"><col class="name-column">${impacts.map(() => html`<col>`)}</colgroup>
<thead><tr><td colspan="2"></td><th class="axis" scope="colgroup" colspan="${impacts.length}">Impact</th></tr>
<tr><td colspan="2"></td>${impacts.map((step) => html`<th scope="col">${stepName(step)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (
      row,
      index,
    ) => html`<tr>${index === 0 && html`<th class="axis down" scope="rowgroup" rowspan="${rows.length}"><span>Likelihood</span></th>`}<th scope="row">${stepName(likelihoods[row])}</th>${impacts.map(
      (_, column) => cellOf({ scale, row, column, risks: inCell(placed, moment, row, column) }),
    )}</tr>
`,
  )}</tbody></table>`;
}

/** Whether a rating has a place in the matrix. */
export function isPlaced({ likelihood, impact }: Rating): boolean {
  return likelihood !== undefined && impact !== undefined;
}

/** The risks that stand in a cell. */
export function inCell(
  risks: readonly RatedRisk[],
  moment: Moment,
  row: number,
  column: number,
): RatedRisk[] {
  return risks.filter((risk) => risk[moment].likelihood === row && risk[moment].impact === column);
}

/** `4 Likely`; of a scale that only counts, the number alone. */
export function stepName(step: ScaleStep | undefined): Html {
  if (!step) return html``;
  const { value, name } = step;
  if (name === undefined) return html`${value}`;
  return html`<span class="scale-value">${value}</span> <span class="scale-word">${name}</span>`;
}

/** The id of the line of the list that names all risks of a cell. */
export function cellId(row: number, column: number): string {
  return anchor("cell", `${row + 1}-${column + 1}`);
}

interface Cell {
  readonly scale: RiskMatrix;
  readonly row: number;
  readonly column: number;
  readonly risks: readonly RatedRisk[];
}

function cellOf({ scale, row, column, risks }: Cell): Html {
  const cell = scale.cells[row]?.[column];
  const classes = [
    levelTone(cell?.level, scale.levels),
    cell?.isAbove === true && "above",
    ...limitEdges(scale, row, column),
  ];
  return html`<td class="${classes.filter(Boolean).join(" ")}"><span class="cell-level">${cell?.level ?? "no level"}${cell?.score !== undefined && html` <span class="score">${cell.score}</span>`}</span>${cell?.isAbove === true && html`<span class="visually-hidden">, above the limit</span>`}${
    risks.length > 0 &&
    html`<a class="cell-count" href="#${cellId(row, column)}">${risks.length}<span class="visually-hidden"> ${risks.length === 1 ? "risk" : "risks"}</span></a>`
  }</td>`;
}

/** On which sides of a cell the limit runs. Only to the right and downwards: each line is drawn once. */
function limitEdges({ cells }: RiskMatrix, row: number, column: number): string[] {
  const isAbove = cells[row]?.[column]?.isAbove;
  const differs = (other: boolean | undefined): boolean =>
    isAbove !== undefined && other !== undefined && other !== isAbove;
  return [
    ...(differs(cells[row]?.[column + 1]?.isAbove) ? ["limit-right"] : []),
    ...(differs(cells[row - 1]?.[column]?.isAbove) ? ["limit-down"] : []),
  ];
}
