import type { Dossier } from "@aims-lint/core";
import { type Html, html } from "../html.ts";
import { nothing } from "../parts/nothing.ts";
import { oneLine } from "../parts/one-line.ts";
import { placeIn } from "../parts/place.ts";
import type { Section } from "../section.ts";
import { statementFigures } from "./statement/figures.ts";
import { statementMap } from "./statement/map.ts";
import { groupStatement } from "./statement/rows.ts";
import { statementTable } from "./statement/table.ts";

/** Which controls apply, why, how far each is and what is found of it. */
export const statement: Section = {
  id: "statement",
  title: "Statement of Applicability",
  count: ({ registers }) => registers.statement.length,
  render(dossier) {
    const { statement: entries } = dossier.registers;
    if (entries.every(({ record }) => record === undefined)) return noStatement(dossier);
    const groups = groupStatement(dossier);
    return html`${statementFigures(groups.flatMap(({ rows }) => rows))}
${statementMap(groups)}
${declined(dossier)}
${statementTable(groups, dossier)}`;
  },
};

function noStatement(dossier: Dossier): Html {
  const count = dossier.registers.statement.length;
  return html`${nothing(
    "No Statement of Applicability is on record.",
    html`${count > 0 && `None of ${count} controls is decided. `}Write one as a table with a row for each control, or let <code>aims-lint init</code> write the empty one.`,
  )}${declined(dossier)}`;
}

/** Files that nothing was taken from, and that say why: a statement of another standard among them. */
function declined({ result }: Dossier): Html {
  const files = result.files.unrecognised.filter(({ reason }) => reason !== undefined);
  if (files.length === 0) return html``;
  return html`<p class="soft small">Not taken for this statement or another of these documents: ${files.map(
    ({ path, reason }, at) => html`${at > 0 && "; "}${placeIn(path)} (${oneLine(reason)})`,
  )}.</p>`;
}
