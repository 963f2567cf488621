import type { Dossier } from "@aims-lint/core";
import { type Html, html } from "../html.ts";
import { anchor } from "../parts/anchors.ts";
import { stateOf } from "./finding-item.ts";
import type { RequirementFindings } from "./group-by-requirement.ts";

/** What the findings can be narrowed by. Without scripts it would do nothing, so it is hidden then. */
export function filterForm(
  { result: { findings, comparison } }: Dossier,
  groups: readonly RequirementFindings[],
): Html {
  const has = (values: readonly string[], value: string): boolean => values.includes(value);
  const states = [...new Set(findings.map(stateOf))];
  const severities = [...new Set(findings.map(({ severity }) => severity))];
  const paths = [...new Set(findings.map(({ at }) => at.path))].sort();
  return html`<form class="tools" id="findings-filter" role="search" aria-label="Findings" data-script hidden>
<label class="field wide">Search <input type="search" name="q" autocomplete="off" spellcheck="false" placeholder="words, a rule, R-012"></label>
${select(
  "severity",
  "Severity",
  [
    ["error", "errors"],
    ["warning", "warnings"],
    ["info", "info"],
  ].filter(([value = ""]) => has(severities, value)),
)}
${select(
  "state",
  "State",
  [
    ["open", "open"],
    ["known", "known debt"],
    ["waived", "waived"],
  ].filter(([value = ""]) => has(states, value)),
)}
${comparison && select("new", "Of the change", [["yes", "new only"]])}
${select(
  "requirement",
  "Requirement",
  groups
    .filter(({ requirement }) => requirement !== "")
    .map(({ requirement, title }) => [
      anchor("requirement", requirement),
      title === undefined ? requirement : `${requirement} ${title}`,
    ]),
)}
<label class="field">Path <input type="search" name="path" list="findings-paths" autocomplete="off" spellcheck="false"></label>
<datalist id="findings-paths">${paths.slice(0, 500).map((path) => html`<option value="${path}"></option>`)}</datalist>
${select(
  "order",
  "Order",
  [
    ["gravest", "gravest first"],
    ["most", "most findings first"],
  ],
  "as in the standard",
)}
<button type="reset">Clear</button>
<p class="found" role="status" aria-live="polite"></p>
</form>`;
}

function select(name: string, title: string, options: readonly (readonly string[])[], all = "all"): Html {
  return html`<label class="field">${title} <select name="${name}"><option value="">${all}</option>${options.map(
    ([value, words]) => html`<option value="${value}">${words}</option>`,
  )}</select></label>`;
}
