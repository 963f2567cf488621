import { html } from "../html.ts";
import type { Section } from "../section.ts";
import { attestations } from "./decisions/attestations.ts";
import { knownDebt } from "./decisions/debt.ts";
import { easings } from "./decisions/easings.ts";
import { rollOut } from "./decisions/roll-out.ts";
import { waivers } from "./decisions/waivers.ts";

/** Where people decided that something counts less, or not yet, or vouch for it themselves. */
export const decisions: Section = {
  id: "decisions",
  title: "Waivers and other decisions",
  render: (
    dossier,
  ) => html`<p class="soft">Each of these lets something count less than its rule says, or stands on a person's word. None makes a finding vanish.</p>
${waivers(dossier)}
${attestations(dossier)}
${knownDebt(dossier)}
${rollOut(dossier)}
${easings(dossier)}`,
};
