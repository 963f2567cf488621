import type { RollUp } from "@aims-lint/core";
import { repositoryCount } from "../../../covering/roll-up-words.ts";
import { type Html, html } from "../../html.ts";
import { more } from "../../parts/more.ts";
import { oneLine } from "../../parts/one-line.ts";

/** As many names as a sentence holds. */
const named = 5;

/** How many repositories there are, which are silent, and what a reader has to know. */
export function aboutRollUp(rollUp: RollUp): Html {
  const { repositories: all, missing, notes, organisation } = rollUp;
  const silent = all.filter(({ doubts }) => doubts.length > 0).map(({ name }) => name);
  return html`<p>${repositoryCount(rollUp)} rolled up${organisation !== undefined && html`; what holds for all of them is in <strong>${organisation}</strong>`}. Paths begin with the name of the repository.</p>
${missing.length > 0 && html`<div class="note note-error"><p><strong>Expected and not there:</strong> ${names(missing)}</p></div>`}
${silent.length > 0 && html`<div class="note note-error"><p><strong>No answer</strong> from ${silent.length} of ${all.length}: ${names(silent)}</p></div>`}
${notes.map((note) => html`<p class="note">${oneLine(note)}</p>`)}`;
}

function names(all: readonly string[]): Html {
  if (all.length <= named) return html`${all.join(", ")}`;
  const rest = all.slice(named).map((name) => html`${name}`);
  return html`${all.slice(0, named).join(", ")} ${more(`and ${rest.length} more`, rest)}`;
}
