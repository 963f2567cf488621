import { type Html, html } from "../../html.ts";
import { anchor } from "../../parts/anchors.ts";
import { dot } from "../../parts/dot.ts";
import { toneClass, toned } from "../../parts/tone.ts";
import type { StatementGroup } from "./rows.ts";
import { standing, type Word } from "./words.ts";

/** Every control as a tile, so that the whole statement is seen at once. */
export function statementMap(groups: readonly StatementGroup[]): Html {
  return html`<div class="tiles" role="group" aria-label="The controls at a glance">${groups.map(
    ({ title, rows }) => html`<div><p class="small">${title}</p>
<ul class="plain">${rows.map(({ entry, coverage }) => {
      const { word, tone } = standing(entry);
      return html`<li><a class="tile ${toneClass(tone)}" href="#${anchor("statement", entry.requirement)}">${entry.requirement}<span class="visually-hidden"> ${entry.title}: ${word}</span>${dot(coverage?.findings ?? 0)}</a></li>`;
    })}</ul></div>
`,
  )}</div>
${legend(groups)}`;
}

function legend(groups: readonly StatementGroup[]): Html {
  const rows = groups.flatMap((group) => group.rows);
  const words = new Map(rows.map(({ entry }): [string, Word] => [standing(entry).word, standing(entry)]));
  const hasFindings = rows.some(({ coverage }) => (coverage?.findings ?? 0) > 0);
  return html`<ul class="legend">${[...words.values()].map(({ word, tone }) => html`<li>${toned(tone, word)}</li>`)}${hasFindings && html`<li><span class="dot" aria-hidden="true">2</span>findings against it</li>`}</ul>`;
}
