import { html } from "../html.ts";
import { linkersOf } from "../parts/linkers.ts";
import { nothing } from "../parts/nothing.ts";
import type { Section } from "../section.ts";
import { riskFigures } from "./risks/figures.ts";
import { levelBars } from "./risks/levels.ts";
import { riskMaps } from "./risks/maps.ts";
import { riskRegister } from "./risks/register.ts";
import { unplaced } from "./risks/unplaced.ts";

/** The risks before and after treatment, on the organisation's own scale. */
export const risks: Section = {
  id: "risks",
  title: "Risks",
  count: ({ registers }) => registers.risks?.risks.length ?? 0,
  render(dossier) {
    const { risks: picture } = dossier.registers;
    if (!picture || picture.risks.length === 0) {
      return nothing(
        "No risk is on record.",
        html`Keep a register with a row for each risk, rated before and after treatment; <code>aims-lint init</code> writes the empty one.`,
      );
    }
    return html`${riskFigures(picture)}
${riskMaps(picture)}
${levelBars(picture)}
${unplaced(picture)}
${riskRegister(picture, linkersOf(dossier))}`;
  },
};
