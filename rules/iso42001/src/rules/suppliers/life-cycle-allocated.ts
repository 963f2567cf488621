import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { responsibility } from "../../kinds/responsibility.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { nameSystem } from "../systems/name-system.ts";
import { type Row, systemOf } from "./matrix.ts";

/** What nobody's matrix should leave out, with words that mean it. */
const stages = [
  ["development", /develop|build|design|train|configur|acqui|select|procure/i],
  ["deployment", /deploy|release|go[- ]live|roll[- ]?out|introduc|launch|integrat/i],
  ["operation", /operat|monitor|\buse\b|run\b|running|maint|support|production/i],
] as const;

/** The stages are followed to the end: most trouble comes after the release. */
export const lifeCycleAllocated = defineRule({
  id: "life-cycle-allocated",
  summary: "A responsibility matrix by stages reaches from development to operation.",
  requirements: ["A.10.2"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "A matrix by topics and not by stages is not asked. Stages may have any names; words such as release, go-live and monitoring are understood.",
  on: "project",
  reads: [responsibility, system],
  options: z.strictObject({}),
  messages: {
    incomplete: {
      problem: "The responsibility matrix {of} has no row for {lacking}.",
      why: "A stage without a row is one for which each party may think that another one answers.",
      how: "Add the stage with the party that does it and the one that answers for it.",
    },
  },
  appliesTo: (project) => matricesOf(project).length > 0,
  check(project, { report }) {
    for (const rows of matricesOf(project)) {
      const [first] = rows;
      const names = rows.map((row) => row.written("stage") ?? "");
      const lacking = stages
        .filter(([, words]) => !names.some((name) => words.test(name)))
        .map(([name]) => name);
      if (!first || lacking.length === 0) continue;
      const above = systemOf(first, project);
      const of = above ? `of ${nameSystem(above)}` : "here";
      const subject = `matrix:${above?.id ?? first.document.path}`;
      report("incomplete", { at: first.at(), subject, data: { of, lacking: listing(lacking) } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "it ends with the release",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/systems.csv": "ID,Name\nSYS-002,Kaj\n",
        "aims/responsibility-matrix.md": `# Responsibility matrix

## SYS-002 Kaj

| Stage       | Bank | Northmere |
| ----------- | ---- | --------- |
| development | A    | R         |
  ~~~~~~~~~~~ The responsibility matrix of SYS-002 (Kaj) has no row for operation.
| release     | R    |           |
`,
      },
    },
    {
      shows: "good",
      title: "stages in other words",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/raci.csv": `Phase,Bank,Northmere
selection and configuration,A,R
go-live,R,
use and monitoring,R,C
`,
      },
    },
    {
      shows: "absent",
      title: "a matrix by topics",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/raci.csv": "Topic,Bank,Northmere\nSecurity,R,C\n",
      },
    },
  ],
});

/** The rows by stage, those of one system or of one document together. */
function matricesOf(project: Project): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of project.records(responsibility)) {
    if (row.ragged || !row.has("stage")) continue;
    const of = `${row.document.path} ${systemOf(row, project)?.id ?? ""}`;
    groups.set(of, [...(groups.get(of) ?? []), row]);
  }
  return [...groups.values()].filter((rows) => new Set(rows.map((row) => row.written("stage"))).size > 1);
}
