import type { Basis } from "@aims-lint/core";
import { type Html, html } from "../html.ts";
import { oneLine } from "../parts/one-line.ts";
import { findingItem, type ItemContext } from "./finding-item.ts";
import type { RuleFindings } from "./group-by-requirement.ts";

const basisWords: Readonly<Record<Basis, string>> = {
  requirement: "a requirement",
  guidance: "guidance: recommended, not required",
  practice: "good practice, not required",
};

/** The findings of a rule below a requirement: what must hold, then once what they have in common, then each. */
export function ruleBlock(group: RuleFindings, context: ItemContext): Html {
  const { rule, note, findings, why, how } = group;
  const [{ basis }] = findings;
  return html`<div class="rule">
<h4>${note ? note.summary : rule}</h4>
<p class="rule-name"><code>${rule}</code> · ${basisWords[basis]}${note?.asks !== undefined && `: ${oneLine(note.asks)}`}</p>
${advice([
  ["Why", why],
  ["How to mend it", how],
  ["When it is no gap", note?.notAGap],
])}<ol class="plain findings">
${findings.map((finding) => findingItem(finding, group, context))}</ol>
</div>
`;
}

function advice(entries: readonly (readonly [name: string, text: string | undefined])[]): Html | false {
  const told = entries.filter(([, text]) => text !== undefined);
  if (told.length === 0) return false;
  return html`<dl class="advice">${told.map(([name, text = ""]) => html`<dt>${name}</dt><dd>${oneLine(text)}</dd>`)}</dl>
`;
}
