import type { SystemFile, TraceLinkView } from "@aims-lint/core";
import { counted } from "../../../text/counted.ts";
import { type Html, html } from "../../html.ts";
import { idOf } from "../../parts/linkers.ts";
import { oneLine } from "../../parts/one-line.ts";
import { toneClass, toned } from "../../parts/tone.ts";
import { linkState } from "./link-state.ts";

/** All systems by all links, a mark for each. */
export function systemMatrix(files: readonly SystemFile[], ids: ReadonlyMap<SystemFile, string>): Html {
  const titles = [...new Set(files.flatMap(({ trace }) => trace.links.map(({ title }) => title)))];
  return html`<div class="table" tabindex="0" role="group" aria-label="Systems and links">
<table class="marks">
<caption><span>What is on record of each system, link by link.</span></caption>
<thead><tr><th scope="col">System</th>${titles.map((title) => html`<th scope="col" class="upright"><span>${title}</span></th>`)}<th scope="col" class="number">On record</th></tr></thead>
<tbody>
${files.map((file) => rowOf(file, titles, ids.get(file)))}</tbody>
</table>
</div>
<ul class="legend"><li>${toned("good", "on record")}</li><li>${toned("gap", "missing")}</li><li>${toned("out", "not expected")}</li><li><span class="dot" aria-hidden="true">2</span>findings against it</li></ul>`;
}

function rowOf({ name, trace }: SystemFile, titles: readonly string[], id: string | undefined): Html {
  const { subject, links, found, expected } = trace;
  const byTitle = new Map(links.map((link) => [link.title, link]));
  const own = idOf(subject.record);
  const label = html`<span class="id">${own}</span>${name !== own && html` <span class="row-title">${oneLine(name)}</span>`}`;
  return html`<tr><th scope="row">${id === undefined ? label : html`<a href="#${id}">${label}</a>`}</th>${titles.map((title) => cellOf(byTitle.get(title)))}<td class="number">${found} of ${expected}</td></tr>
`;
}

function cellOf(link: TraceLinkView | undefined): Html {
  if (!link) return html`<td></td>`;
  const { tone, word } = linkState(link);
  const findings = link.findings.length;
  return html`<td><span class="${toneClass(tone)}"><i>${word}${findings > 0 && `, ${counted(findings, "finding")}`}</i></span>${findings > 0 && html`<span class="dot" aria-hidden="true">${findings}</span>`}</td>`;
}
