import type { Dossier } from "@aims-lint/core";
import { listed } from "../../comparing/verdict.ts";
import { counted } from "../../text/counted.ts";
import { type Html, html } from "../html.ts";
import { oneLine } from "../parts/one-line.ts";
import { table } from "../parts/table.ts";
import type { Section } from "../section.ts";

type RollUp = NonNullable<Dossier["result"]["rollUp"]>;

export const repositories: Section = {
  id: "repositories",
  title: "Repositories",
  applies: ({ result }) => result.rollUp !== undefined,
  count: ({ result }) => result.rollUp?.repositories.length ?? 0,
  render: ({ result }) => (result.rollUp ? rollUpParts(result.rollUp) : html``),
};

/** As many rows as are shown at first. */
const first = 50;

function rollUpParts({ repositories: all, missing, notes, organisation }: RollUp): Html {
  const silent = all.filter(({ doubts }) => doubts.length > 0);
  return html`<p>${counted(all.length, "repository", "repositories")} rolled up${organisation !== undefined && `; what holds for all of them is in ${organisation}`}. Paths begin with the name of the repository.</p>
${silent.length > 0 && html`<p class="note note-error"><strong>No answer</strong> from ${silent.length} of ${all.length}: ${listed(silent.slice(0, 5).map(({ name }) => name))}${silent.length > 5 && ` and ${silent.length - 5} more`}. The table says why.</p>`}
${missing.length > 0 && html`<p class="note note-error"><strong>Expected and not there:</strong> ${missing.join(", ")}</p>`}
${notes.map((note) => html`<p class="note">${oneLine(note)}</p>`)}
${table({
  caption: "The check of each repository: what stands, and of which state.",
  columns: [
    { title: "Repository" },
    { title: "Errors", as: "number" },
    { title: "Warnings", as: "number" },
    { title: "Info", as: "number" },
    { title: "Waived", as: "number" },
    { title: "Known", as: "number" },
    { title: "Documents", as: "number" },
    { title: "Checked", as: "date" },
    { title: "Commit" },
    { title: "Answer" },
  ],
  first,
  rows: all.map(({ name, findings, waived, known, read, today, commit, doubts }) => ({
    cells: [
      name,
      findings.error,
      findings.warning,
      findings.info,
      waived,
      known,
      read,
      today,
      commit ? html`<code>${commit.id.slice(0, 12)}</code>` : "not known",
      doubts.length === 0
        ? "yes"
        : html`<strong>no:</strong> ${doubts.map(({ problem }) => oneLine(problem)).join(" ")}`,
    ],
  })),
})}`;
}
