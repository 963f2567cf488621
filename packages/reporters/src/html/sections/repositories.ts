import type { Dossier } from "@aims-lint/core";
import type { Section } from "../section.ts";
import { html } from "../html.ts";
import { aboutRollUp } from "./repositories/about.ts";
import { repositoryTable } from "./repositories/repository-table.ts";
import { spotTable } from "./repositories/spot-table.ts";

/** What a roll-up was made of: the check of each repository, and where requirements have gaps. */
export const repositories: Section = {
  id: "repositories",
  title: "Repositories",
  applies: ({ result }) => result.rollUp !== undefined,
  count: ({ result }) => result.rollUp?.repositories.length ?? 0,
  render: ({ result: { rollUp, coverage } }: Dossier) =>
    rollUp ? html`${aboutRollUp(rollUp)}${repositoryTable(rollUp, coverage)}${spotTable(coverage)}` : html``,
};
