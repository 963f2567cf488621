import type { Rating, RiskPicture } from "@aims-lint/core";
import { counted } from "../../../text/counted.ts";
import { isPlaced } from "../../charts/heat-map.ts";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { idOf } from "../../parts/linkers.ts";
import { oneLine } from "../../parts/one-line.ts";
import { table } from "../../parts/table.ts";

/** The risks that a matrix cannot show, and why, so that nobody takes the map for the whole register. */
export function unplaced({ scale, risks }: RiskPicture): Html | false {
  if (!scale) return false;
  const missing = risks.filter(({ before, after }) => !isPlaced(before) || !isPlaced(after));
  if (missing.length === 0) return false;
  return html`<h3>Risks without a place in the map</h3>
${table({
  caption: `${missing.length} of ${counted(risks.length, "risk")} ${missing.length === 1 ? "is" : "are"} missing from one of the maps or both.`,
  columns: [
    { title: "Risk" },
    { title: "Title" },
    { title: "Before treatment" },
    { title: "After treatment" },
  ],
  first: 10,
  rows: missing.map(({ record, title, before, after }) => ({
    cells: [
      html`<span class="id">${linkTo("record", record, idOf(record))}</span>`,
      oneLine(title),
      whyNot(before),
      whyNot(after),
    ],
  })),
})}`;
}

/** Why a rating has no place. */
function whyNot(rating: Rating): string {
  const { likelihood, impact } = rating;
  const level = oneLine(rating.level);
  if (isPlaced(rating)) return "in the map";
  const written = level === undefined ? "" : `; the level is given as ${level}`;
  if (likelihood !== undefined) return `no impact that is on the scale${written}`;
  if (impact !== undefined) return `no likelihood that is on the scale${written}`;
  return level === undefined
    ? "no rating that could be read"
    : `neither likelihood nor impact that is on the scale${written}`;
}
