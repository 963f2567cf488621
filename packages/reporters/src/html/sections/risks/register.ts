import type { RatedRisk, Rating, RiskPicture } from "@aims-lint/core";
import { levelTone } from "../../charts/level-tone.ts";
import { type Html, html, type Insert } from "../../html.ts";
import { idOf, type Linkers, listed } from "../../parts/linkers.ts";
import { oneLine } from "../../parts/one-line.ts";
import { place } from "../../parts/place.ts";
import { recordIds } from "../../parts/record-ids.ts";
import { type SortedCell, table } from "../../parts/table.ts";
import { toned } from "../../parts/tone.ts";
import { unsaid } from "../../parts/unsaid.ts";
import { knownLevels, levelOf } from "./known-levels.ts";

/** The register: what lies above the limit after treatment first, then what is not known, then the rest; each in the order of the documents. */
export function riskRegister({ scale, risks }: RiskPicture, linkers: Linkers): Html {
  const levels = scale?.levels.length ? scale.levels : knownLevels(risks);
  const ids = recordIds(risks, ({ record }) => record);
  const sorted = [true, undefined, false].flatMap((isAbove) =>
    risks.filter(({ after }) => after.isAbove === isAbove),
  );
  const above = risks.filter(({ after }) => after.isAbove).length;
  return html`<h3>Register</h3>
<div class="register">${table({
    caption: `All ${risks.length} risks${above > 0 ? `; ${above} above the limit after treatment, first` : ""}.`,
    columns: [
      { title: "Risk" },
      { title: "Before" },
      { title: "After" },
      { title: "Treatment" },
      { title: "Controls" },
      { title: "Systems" },
      { title: "Owner" },
      { title: "Acceptance" },
    ],
    first: 25,
    rows: sorted.map((risk) => {
      const id = ids.get(risk);
      return { ...(id === undefined ? {} : { id }), cells: cellsOf(risk, levels, linkers) };
    }),
  })}</div>`;
}

function cellsOf(risk: RatedRisk, levels: readonly string[], linkers: Linkers): (Insert | SortedCell)[] {
  const { record, title, at, before, after, treatment, status, controls, systems, owner } = risk;
  return [
    html`<span class="id">${idOf(record)}</span> <span class="row-title">${oneLine(title)}</span> <span class="where">${place(at)}</span>`,
    ratingCell(before, levels),
    ratingCell(after, levels),
    html`${treatment}${status !== undefined && html` <span class="beside">${oneLine(status)}</span>`}`,
    listed(controls, linkers.control),
    listed(systems, linkers.system),
    oneLine(owner) ?? unsaid,
    acceptance(risk),
  ];
}

function ratingCell(rating: Rating, levels: readonly string[]): SortedCell {
  const level = levelOf(rating);
  const text = oneLine(rating.level ?? rating.band);
  const show =
    text === undefined
      ? html`<span class="soft">not rated</span>`
      : html`<span class="level ${levelTone(level, levels)}">${text}</span>${rating.isAbove === true && html` <span class="beside">above the limit</span>`}`;
  return { show, sort: level === undefined ? -1 : levels.indexOf(level) };
}

function acceptance({ accepted, after }: RatedRisk): Insert {
  const [by, on, until] = [accepted?.by, accepted?.on, accepted?.until].map(oneLine);
  if (by === undefined && on === undefined && until === undefined)
    return after.isAbove === true && toned("gap", "not accepted");
  return html`${by ?? html`<span class="soft">nobody named</span>`}${on !== undefined && html` <span class="beside">on ${on}</span>`}${until !== undefined && html` <span class="beside">until ${until}</span>`}`;
}
