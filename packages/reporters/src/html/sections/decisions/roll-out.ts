import type { Dossier } from "@aims-lint/core";
import { type Html, html } from "../../html.ts";
import { table } from "../../parts/table.ts";

/** The rules that are to count later, and how far each step has come. */
export function rollOut({ result: { rollOut: steps = [], findings } }: Dossier): Html | false {
  if (steps.length === 0) return false;
  const held = findings.filter((finding) => finding.held).length;
  return html`<h3>Roll-out</h3>
${table({
  caption: `Rules that count later; ${held} of ${findings.length} findings are held back by them.`,
  columns: [
    { title: "Step" },
    { title: "Now" },
    { title: "Warns from", as: "date" },
    { title: "Counts in full from", as: "date" },
    { title: "Held back", as: "number" },
    { title: "Rules" },
  ],
  rows: steps.map(({ names, phase, warn, enforce, held: own, rules }) => ({
    cells: [names.join(", "), phases[phase], warn, enforce, own, rules.join(", ")],
  })),
})}`;
}

const phases = { audit: "only informs", warn: "only warns", enforce: "counts in full" } as const;
