import type { RatedRisk, RiskPicture } from "@aims-lint/core";
import { bar } from "../../charts/bar.ts";
import { levelTone } from "../../charts/level-tone.ts";
import { type Html, html } from "../../html.ts";
import { knownLevels, levelOf } from "./known-levels.ts";

/** More than these are not drawn one by one. */
const most = 12;
const unrated = "no level";

/** How many risks have each level, before and after treatment, the highest level first. */
export function levelBars({ scale, risks }: RiskPicture): Html {
  const levels = scale?.levels.length ? scale.levels : knownLevels(risks);
  const counts = [...levels].reverse().map((level) => countOf(level, risks));
  const shown = counts.slice(0, most);
  const rest = [
    ...(counts.length > most ? [sum("other levels", counts.slice(most))] : []),
    ...[missing(levels, risks)].filter(({ before, after }) => before + after > 0),
  ];
  const longest = Math.max(1, ...[...shown, ...rest].flatMap(({ before, after }) => [before, after]));
  return html`<table class="levels keep"><caption>Risks by level</caption>
<thead><tr><th scope="col">Level</th><th scope="col">Before treatment</th><th scope="col">After treatment</th></tr></thead>
<tbody>${[...shown, ...rest].map(
    ({
      level,
      before,
      after,
    }) => html`<tr><th scope="row"><span class="level ${levelTone(level, levels)}">${level}</span></th>
<td><div><span class="number">${before}</span>${bar(before, longest, levelTone(level, levels))}</div></td><td><div><span class="number">${after}</span>${bar(after, longest, levelTone(level, levels))}</div></td></tr>
`,
  )}</tbody></table>`;
}

interface LevelCount {
  readonly level: string;
  readonly before: number;
  readonly after: number;
}

function countOf(level: string, risks: readonly RatedRisk[]): LevelCount {
  const count = (moment: "before" | "after"): number =>
    risks.filter((risk) => levelOf(risk[moment]) === level).length;
  return { level, before: count("before"), after: count("after") };
}

function sum(level: string, counts: readonly LevelCount[]): LevelCount {
  const total = (moment: "before" | "after"): number => counts.reduce((all, one) => all + one[moment], 0);
  return { level, before: total("before"), after: total("after") };
}

function missing(levels: readonly string[], risks: readonly RatedRisk[]): LevelCount {
  const count = (moment: "before" | "after"): number =>
    risks.filter((risk) => !levels.includes(levelOf(risk[moment]) ?? "")).length;
  return { level: unrated, before: count("before"), after: count("after") };
}
