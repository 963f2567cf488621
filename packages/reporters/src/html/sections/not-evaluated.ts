import { doubts } from "@aims-lint/core";
import { html } from "../html.ts";
import { tallies } from "../parts/tallies.ts";
import type { Section } from "../section.ts";
import { countLeft, leftFiles } from "./not-evaluated/files.ts";
import { openRequirements } from "./not-evaluated/requirements.ts";
import { openRules } from "./not-evaluated/rules.ts";

/** What nobody may take for in order, because nothing could be said of it. */
export const notEvaluated: Section = {
  id: "not-evaluated",
  title: "Not evaluated, and why",
  render(dossier) {
    const { result } = dossier;
    const { outcomes, coverage, files } = result;
    const open = outcomes.filter(({ outcome, blocked }) => isOpen(outcome) || blocked > 0);
    const judged = coverage.filter(({ state }) => state === "needs-judgement");
    const unknown = coverage.filter(({ state }) => state === "not-evaluated");
    const found = files.read.length + files.skipped.length;
    const left = countLeft(files);
    return html`<p class="soft">What stands here is neither in order nor a gap: nobody knows. An auditor asks about it first.</p>
${doubts(result).map(({ problem, how }) => html`<p class="note note-error"><strong>${problem}</strong> ${how}</p>`)}
${tallies([
  {
    count: open.length,
    of: outcomes.length,
    what: "rules could not say all that they have to",
    tone: open.length > 0 ? "open" : "plain",
  },
  {
    count: unknown.length,
    of: coverage.length,
    what: "requirements not evaluated",
    tone: unknown.length > 0 ? "open" : "plain",
  },
  { count: judged.length, of: coverage.length, what: "requirements left to people's judgement" },
  { count: left, of: found, what: "files not taken into account", tone: left > 0 ? "open" : "plain" },
])}
${openRules(dossier)}
${openRequirements(dossier)}
${leftFiles(dossier)}`;
  },
};

function isOpen(outcome: string): boolean {
  return outcome === "error" || outcome === "not-evaluated" || outcome === "blocked";
}
