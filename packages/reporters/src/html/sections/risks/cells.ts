import type { RatedRisk, RiskMatrix } from "@aims-lint/core";
import { cellId, inCell, stepName } from "../../charts/heat-map.ts";
import { levelTone } from "../../charts/level-tone.ts";
import { type Html, html } from "../../html.ts";
import { table } from "../../parts/table.ts";

interface OccupiedCell {
  readonly row: number;
  readonly column: number;
  readonly before: readonly RatedRisk[];
  readonly after: readonly RatedRisk[];
}

/** All risks of each cell, the gravest first: what the maps have no room for. */
export function cellTable(
  scale: RiskMatrix,
  risks: readonly RatedRisk[],
  linkRisk: (risk: RatedRisk) => Html,
): Html | false {
  const cells = occupied(scale, risks);
  if (cells.length === 0) return false;
  return table({
    caption: "Which risk stands where, the gravest cell first.",
    columns: [
      { title: "Likelihood × impact" },
      { title: "Level" },
      { title: "Before treatment" },
      { title: "After treatment" },
    ],
    first: 10,
    rows: cells.map(({ row, column, before, after }) => {
      const level = scale.cells[row]?.[column]?.level;
      const tone = levelTone(level, scale.levels);
      return {
        id: cellId(row, column),
        cells: [
          html`${stepName(scale.likelihoods[row])} × ${stepName(scale.impacts[column])}`,
          {
            show: html`<span class="level ${tone}">${level ?? "no level"}</span>`,
            sort: rank(scale, row, column),
          },
          { show: names(before, linkRisk), sort: before.length },
          { show: names(after, linkRisk), sort: after.length },
        ],
      };
    }),
  });
}

function names(risks: readonly RatedRisk[], linkRisk: (risk: RatedRisk) => Html): Html {
  return html`<span class="ids">${risks.map((risk, at) => html`${at > 0 && " "}${linkRisk(risk)}`)}</span>`;
}

function occupied(scale: RiskMatrix, risks: readonly RatedRisk[]): OccupiedCell[] {
  return scale.cells
    .flatMap((columns, row) =>
      columns.map((_, column) => ({
        row,
        column,
        before: inCell(risks, "before", row, column),
        after: inCell(risks, "after", row, column),
      })),
    )
    .filter(({ before, after }) => before.length + after.length > 0)
    .sort((a, b) => rank(scale, b.row, b.column) - rank(scale, a.row, a.column));
}

/** The level decides, then the score, then how far to the top and the right a cell stands. */
function rank({ cells, levels }: RiskMatrix, row: number, column: number): number {
  const cell = cells[row]?.[column];
  const level = cell?.level === undefined ? -1 : levels.indexOf(cell.level);
  return level * 1_000_000 + (cell?.score ?? 0) * 1000 + row + column;
}
