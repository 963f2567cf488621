import type { TraceLinkView } from "@aims-lint/core";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { factList } from "../../parts/fact-list.ts";
import { idOf } from "../../parts/linkers.ts";
import { mark } from "../../parts/mark.ts";
import { oneLine } from "../../parts/one-line.ts";
import { placeIn } from "../../parts/place.ts";
import { toned } from "../../parts/tone.ts";

/** A link with all that is on record, or why there is nothing. */
export function traceEntries(link: TraceLinkView): Html {
  const { title, requirements, entries, missing, notExpected, findings } = link;
  return html`<section>
<h4>${title} <span class="soft small">${requirements.join(", ")}</span></h4>
${missing !== undefined && html`<p>${toned("gap", "missing")} ${oneLine(missing)}</p>`}${notExpected !== undefined && html`<p>${toned("out", "not expected")} ${oneLine(notExpected)}</p>`}
${
  entries.length > 0 &&
  html`<ul class="plain">${entries.map(
    ({
      record,
      path,
      line,
      facts,
    }) => html`<li><span class="id">${idOf(record)}</span> ${placeIn(path, line)}${factList(facts)}</li>
`,
  )}</ul>`
}
${
  findings.length > 0 &&
  html`<ul class="plain">${findings.map(
    ({
      severity,
      fingerprint,
      message,
    }) => html`<li>${mark(severity, severity)} ${linkTo("finding", fingerprint, oneLine(message))}</li>
`,
  )}</ul>`
}</section>
`;
}
