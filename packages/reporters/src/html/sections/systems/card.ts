import type { SystemFile, TraceFact, TraceLinkView } from "@aims-lint/core";
import { counted } from "../../../text/counted.ts";
import { type Html, html } from "../../html.ts";
import { dot } from "../../parts/dot.ts";
import { factList } from "../../parts/fact-list.ts";
import { idOf } from "../../parts/linkers.ts";
import { oneLine } from "../../parts/one-line.ts";
import { placeIn } from "../../parts/place.ts";
import { toneClass, toned } from "../../parts/tone.ts";
import { traceEntries } from "./entries.ts";
import { linkState } from "./link-state.ts";

/** A system: what it is, the chain from the inventory to its end, and all that stands at each link. */
export function systemCard({ name, trace }: SystemFile, id: string | undefined): Html {
  const { subject, links, found, expected } = trace;
  const own = idOf(subject.record);
  const entries = links.reduce((sum, link) => sum + link.entries.length, 0);
  const findings = links.reduce((sum, link) => sum + link.findings.length, 0);
  return html`<article class="card"${id !== undefined && html` id="${id}"`}>
<h3>${oneLine(name)}${name !== own && html` <span class="id soft">${own}</span>`}</h3>
<p class="small">${found} of ${counted(expected, "link")} on record; ${counted(findings, "finding")} against ${findings === 1 ? "it" : "them"}. Written in ${placeIn(subject.path, subject.line)}</p>
${factList(ownFacts(links, subject.record).filter(({ value }) => value !== name))}
<ol class="chain plain">${links.map(stepOf)}</ol>
${gaps(links)}<details data-folded><summary>${counted(entries, "entry", "entries")} of ${oneLine(name)}, with places and findings</summary>
<div class="trace">${links.map(traceEntries)}</div></details>
</article>
`;
}

/** The links that are missing, and why they are expected: on paper the entries stay folded, and this is not to be lost with them. */
function gaps(links: readonly TraceLinkView[]): Html | false {
  const missing = links.filter((link) => link.missing !== undefined);
  return (
    missing.length > 0 &&
    html`<ul class="gaps plain">${missing.map((link) => html`<li>${toned("gap", `${link.title} missing`)} ${oneLine(link.missing)}</li>`)}</ul>
`
  );
}

/** What the inventory says of the system: the facts of the entry that is the system itself. */
function ownFacts(links: readonly TraceLinkView[], record: string): readonly TraceFact[] {
  return links.flatMap(({ entries }) => entries).find((entry) => entry.record === record)?.facts ?? [];
}

function stepOf(link: TraceLinkView): Html {
  const { tone, word } = linkState(link);
  return html`<li class="step step-${tone}"><span class="${toneClass(tone)}"><span class="step-name">${link.title}</span></span> <span class="beside">${word}</span>${dot(link.findings.length)}</li>`;
}
