import { html } from "../html.ts";
import { nothing } from "../parts/nothing.ts";
import { recordIds } from "../parts/record-ids.ts";
import { tallies } from "../parts/tallies.ts";
import type { Section } from "../section.ts";
import { systemCard } from "./systems/card.ts";
import { systemMatrix } from "./systems/matrix.ts";

/** The AI systems with all that hangs on each. */
export const systems: Section = {
  id: "systems",
  title: "AI systems",
  count: ({ registers }) => registers.systems.length,
  render({ registers }) {
    const { systems: files } = registers;
    if (files.length === 0) {
      return nothing(
        "No AI system is on record.",
        html`Write an inventory with an entry for each system; <code>aims-lint scan</code> shows what the code holds, <code>aims-lint new system</code> writes an entry.`,
      );
    }
    const ids = recordIds(files, ({ trace }) => trace.subject.record);
    const whole = files.filter(({ trace }) => trace.found === trace.expected);
    const withFindings = files.filter(({ trace }) => trace.links.some(({ findings }) => findings.length > 0));
    const links = files.reduce((sum, { trace }) => sum + trace.expected, 0);
    const found = files.reduce((sum, { trace }) => sum + trace.found, 0);
    return html`${tallies([
      { count: files.length, what: files.length === 1 ? "AI system on record" : "AI systems on record" },
      { count: found, of: links, what: "expected links are on record" },
      { count: whole.length, of: files.length, what: "systems with every expected link" },
      {
        count: withFindings.length,
        of: files.length,
        what: "systems with findings",
        tone: withFindings.length > 0 ? "gap" : "plain",
      },
    ])}
${files.length > 1 && systemMatrix(files, ids)}
<div class="cards">${files.map((file) => systemCard(file, ids.get(file)))}</div>`;
  },
};
