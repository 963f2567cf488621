import type { Dossier, Outcome, RuleNote } from "@aims-lint/core";
import { type Html, html, type Insert } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { oneLine } from "../../parts/one-line.ts";
import { groupedTable, type Row } from "../../parts/table.ts";

/** The rules that broke, did not run or ran in part, by their reason. */
export function openRules({ result, rules }: Dossier): Html {
  const notes = new Map(rules.map((note) => [note.id, note]));
  const known = new Set(result.coverage.map(({ requirement }) => requirement));
  const groups = byReason(result.outcomes);
  if (groups.size === 0)
    return html`<h3>Rules</h3><p>Every rule that found something to look at could say all that it has to.</p>`;
  return html`<h3>Rules</h3>
${groupedTable({
  caption: "Rules that could not say all that they have to, by the reason.",
  columns: [
    { title: "Rule" },
    { title: "What must hold" },
    { title: "Speaks for" },
    { title: "Could not be looked at", as: "number" },
  ],
  groups: [...groups].map(([reason, outcomes]) => ({
    title: `${oneLine(reason)} (${outcomes.length})`,
    rows: outcomes.map((outcome): Row => rowOf(outcome, notes.get(outcome.rule), known)),
  })),
})}`;
}

function byReason(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const reason = reasonOf(outcome);
    if (reason === undefined) continue;
    const own = groups.get(reason) ?? [];
    own.push(outcome);
    groups.set(reason, own);
  }
  return new Map([...groups].sort(([, a], [, b]) => rank(a) - rank(b)));
}

function reasonOf({ outcome, reason, blocked }: Outcome): string | undefined {
  if (outcome === "error") return `The rule broke${reason === undefined ? "" : `: ${reason}`}`;
  if (outcome === "not-evaluated") return `Did not run${reason === undefined ? "" : `: ${reason}`}`;
  if (outcome === "blocked") return reason ?? "Blocked: what it needs could not be read or is not known";
  return blocked > 0
    ? (reason ?? "Ran, but not for all: what it needs could not be read there or is not known")
    : undefined;
}

/** What broke comes first, then what did not run, then what ran in part. */
function rank([first]: readonly Outcome[]): number {
  const order = ["error", "not-evaluated", "blocked"];
  const at = order.indexOf(first?.outcome ?? "");
  return at < 0 ? order.length : at;
}

function rowOf(
  { rule, checked, blocked }: Outcome,
  note: RuleNote | undefined,
  known: ReadonlySet<string>,
): Row {
  const requirements: Insert = note?.requirements.map(
    (id, at) => html`${at > 0 && ", "}${known.has(id) ? linkTo("requirement", id) : id}`,
  );
  return { cells: [rule, note?.summary, requirements, blocked > 0 ? `${blocked} of ${checked}` : "all"] };
}
