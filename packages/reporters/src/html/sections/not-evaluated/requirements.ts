import type { Coverage, CoverageState, Dossier } from "@aims-lint/core";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { table } from "../../parts/table.ts";

/** The requirements that no rule could judge, and those of which rules could not say anything. */
export function openRequirements({ result }: Dossier): Html | false {
  const parts = [
    part(result.coverage, "not-evaluated", "Requirements not evaluated", whyOpen),
    part(
      result.coverage,
      "needs-judgement",
      "Requirements left to people's judgement",
      () => "No rule speaks for it; a person attests it, or an auditor asks.",
    ),
  ];
  return parts.some(Boolean) && html`${parts}`;
}

function part(
  coverage: readonly Coverage[],
  state: CoverageState,
  title: string,
  why: (entry: Coverage) => string,
): Html | false {
  const entries = coverage.filter((entry) => entry.state === state);
  if (entries.length === 0) return false;
  return html`<h3>${title}</h3>
${table({
  caption: `${entries.length} of ${coverage.length} requirements.`,
  columns: [{ title: "Requirement" }, { title: "Title" }, { title: "Why" }],
  first: 15,
  rows: entries.map((entry) => ({
    cells: [linkTo("requirement", entry.requirement), entry.title, why(entry)],
  })),
})}`;
}

/** Why rules that speak for a requirement leave it open. */
function whyOpen({ undecided, rules, evidence }: Coverage): string {
  if (undecided) return "Nobody has decided whether it applies.";
  const open = rules.filter(({ outcome }) => ["blocked", "not-evaluated", "error"].includes(outcome));
  if (open.length > 0)
    return `Rules could not say all that they have to: ${open.map(({ rule }) => rule).join(", ")}.`;
  if (evidence.length === 0) return "No record is on file that would be evidence for it.";
  return "Its rules found nothing to look at.";
}
