import type { Coverage, RolledUp, RollUp } from "@aims-lint/core";
import { worstFirst } from "../../../covering/roll-up-words.ts";
import { gapsByRepository } from "../../../covering/weak-spots.ts";
import { counted } from "../../../text/counted.ts";
import { type Html, html } from "../../html.ts";
import { oneLine } from "../../parts/one-line.ts";
import { type Row, table } from "../../parts/table.ts";

/** As many rows as are shown at first. */
const first = 25;

/** The check of each repository, the one that needs a look first. */
export function repositoryTable({ repositories }: RollUp, coverage: readonly Coverage[]): Html {
  const gaps = gapsByRepository({ coverage });
  return html`<h3>The check of each</h3>
${table({
  caption: `What stands in each repository, and in how many of ${counted(coverage.length, "requirement")} that leaves gaps; what needs a look stands first.`,
  columns: [
    { title: "Repository" },
    { title: "Errors", as: "number" },
    { title: "Warnings", as: "number" },
    { title: "Info", as: "number" },
    { title: "With gaps", as: "number" },
    { title: "Waived", as: "number" },
    { title: "Known", as: "number" },
    { title: "Documents", as: "number" },
    { title: "Checked", as: "date" },
    { title: "Commit" },
  ],
  first,
  rows: worstFirst(repositories).map((one) => row(one, gaps.get(one.name) ?? 0)),
})}`;
}

function row({ name, findings, waived, known, read, today, commit, doubts }: RolledUp, gaps: number): Row {
  return {
    cells: [
      {
        show: html`${name}${doubts.map(({ problem }) => html`<br><span class="small"><strong>No answer:</strong> ${oneLine(problem)}</span>`)}`,
        sort: name,
      },
      findings.error,
      findings.warning,
      findings.info,
      gaps,
      waived,
      known,
      read,
      today,
      commit ? html`<code>${commit.id.slice(0, 12)}</code>` : html`<span class="soft">not known</span>`,
    ],
  };
}
