import { counts, type Dossier } from "@aims-lint/core";
import { countsOf, listed } from "../../comparing/verdict.ts";
import { counted } from "../../text/counted.ts";
import { filterForm } from "../findings/filter-form.ts";
import type { ItemContext } from "../findings/finding-item.ts";
import { groupByRequirement, type RequirementFindings } from "../findings/group-by-requirement.ts";
import { ruleBlock } from "../findings/rule-block.ts";
import { type Html, html } from "../html.ts";
import { anchor, linkTo } from "../parts/anchors.ts";
import type { Section } from "../section.ts";

/** More findings than these are laid out only where they are looked at. */
const crowd = 500;

export const findings: Section = {
  id: "findings",
  title: "Findings",
  count: ({ result }) => result.findings.length,
  render(dossier) {
    const { result } = dossier;
    if (result.findings.length === 0)
      return html`<p>No rule reported anything. What could not be evaluated is told apart from that, under coverage.</p>`;
    const groups = groupByRequirement(dossier);
    const context = createContext(dossier);
    return html`<p>${introduction(dossier)}</p>
${jumpList(groups)}
${filterForm(dossier, groups)}
<div id="findings-list"${result.findings.length > crowd && html` class="crowd"`}>
${groups.map((group) => requirementBlock(group, context))}</div>`;
  },
};

function createContext({ result: { comparison, coverage } }: Dossier): ItemContext {
  const news = new Map<string, "new" | "perhaps new">();
  for (const finding of comparison?.unknown ?? []) news.set(finding.fingerprint, "perhaps new");
  for (const { finding } of comparison?.news ?? []) news.set(finding.fingerprint, "new");
  return { news, linked: new Set(coverage.map(({ requirement }) => requirement)), used: new Set() };
}

function introduction({ result: { findings } }: Dossier): string {
  const standing = findings.filter(counts);
  const rest = findings.length - standing.length;
  const open = `${counted(standing.length, "finding")} ${standing.length === 1 ? "stands" : "stand"}${standing.length === 0 ? "" : `: ${listed(countsOf(standing))}`}`;
  return `${open}${rest === 0 ? "" : `; ${rest} more ${rest === 1 ? "is" : "are"} waived or known debt`}. Each is listed once, below the first requirement that it speaks for.`;
}

function jumpList(groups: readonly RequirementFindings[]): Html | false {
  const own = groups.filter(({ count }) => count > 0);
  if (own.length < 2) return false;
  return html`<ul class="jumps plain" aria-label="Requirements with findings">${own.map(
    ({ requirement, count }) =>
      html`<li>${linkTo("findings-of", requirement, requirement || "none")} <span class="soft">${count}</span></li>`,
  )}</ul>`;
}

function requirementBlock(group: RequirementFindings, context: ItemContext): Html {
  const { requirement, title, rules, elsewhere } = group;
  const heading =
    requirement === ""
      ? "No requirement: reading the documents"
      : [requirement, title].filter(Boolean).join(" ");
  const isLinked = context.linked.has(requirement);
  return html`<section class="requirement" id="${anchor("findings-of", requirement)}">
<h3>${heading}</h3>
${
  isLinked &&
  html`<p class="small screen-only">${linkTo("requirement", requirement, "State and evidence")}</p>
`
}${rules.map((rule) => ruleBlock(rule, context))}${
  elsewhere.length > 0 &&
  html`<p class="elsewhere soft">${rules.length === 0 ? "Listed" : "Also listed"} ${elsewhere.map(
    (other, index) =>
      html`${index > 0 && ", "}below ${linkTo("findings-of", other.requirement)}: ${other.count}`,
  )}</p>`
}
</section>
`;
}
