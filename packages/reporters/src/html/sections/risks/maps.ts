import type { RatedRisk, RiskMatrix, RiskPicture } from "@aims-lint/core";
import { heatMap } from "../../charts/heat-map.ts";
import { levelTone } from "../../charts/level-tone.ts";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { idOf } from "../../parts/linkers.ts";
import { oneLine } from "../../parts/one-line.ts";
import { place } from "../../parts/place.ts";
import { cellTable } from "./cells.ts";

/** The two maps side by side and what stands in each cell; without a matrix, why there is none. */
export function riskMaps({ scale, notes, risks }: RiskPicture): Html {
  if (!scale) return noMatrix(notes);
  const linkRisk = ({ record }: RatedRisk): Html => linkTo("record", record, idOf(record));
  const map = (
    moment: "before" | "after",
  ): Html => html`<div class="table" tabindex="0" role="group" aria-label="Risks ${moment} treatment">
${heatMap({ scale, moment, risks })}</div>`;
  return html`<h3>Heat map</h3>
<div class="maps">${map("before")}${map("after")}</div>
${legend(scale)}
${notes.map((note) => html`<p class="soft small">${oneLine(note)}</p>`)}
${cellTable(scale, risks, linkRisk)}`;
}

function legend({ at, levels, limit, cells }: RiskMatrix): Html {
  const isDrawn = cells.some((row) => row.some((cell) => cell?.isAbove));
  return html`<ul class="legend">${levels.map((level) => html`<li><span class="level ${levelTone(level, levels)}">${level}</span></li>`)}
${limit !== undefined && html`<li>${isDrawn && html`<span class="limit-sample" aria-hidden="true"></span>`}limit of acceptance: ${limit}${isDrawn && "; hatched cells lie above it"}</li>`}
<li>matrix in ${place(at)}</li></ul>`;
}

function noMatrix(notes: readonly string[]): Html {
  const reasons = notes.length === 0 ? ["No method with a matrix that could be read is on record."] : notes;
  return html`<div class="note"><p><strong>No heat map can be drawn.</strong></p>
<ul>${reasons.map((note) => html`<li>${oneLine(note)}</li>`)}</ul>
<p>Write the steps of likelihood and impact, the levels and the limit of acceptance as tables into the risk method, and rate each risk by both.</p></div>`;
}
