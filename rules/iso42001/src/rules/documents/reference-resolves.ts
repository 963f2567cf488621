import { defineRule, type Kind, type Project } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { rewriteIn } from "../../shared/rewrite-in.ts";
import { prefixOf } from "./known-ids.ts";
import { referencesIn } from "./references-in.ts";
import { type IdIndex, indexIds, referredIds, sameNumber } from "./referred-ids.ts";

/** An id that is mentioned is that of a record. Names are left alone: people call one thing by many. */
export const referenceResolves = defineRule({
  id: "reference-resolves",
  summary: "Every system, every risk and every dataset that is mentioned by its id exists.",
  requirements: [],
  severity: "error",
  basis: "practice",
  on: "document",
  reads: [dataset, risk, system],
  options: z.strictObject({}),
  notAGap:
    "The id may be that of another register, such as the company's security risks: with a prefix of its own in front it is left alone, and so are names in words.",
  messages: {
    unknown: {
      problem: "{record} refers to the {kind} {id}, which does not exist.",
      why: "From the system to its risks, their treatment and the controls an auditor follows the ids; here the trail ends.",
      how: "Correct the id, or enter the {kind} in its register.",
    },
    similar: {
      problem: "{record} refers to the {kind} {id}, which does not exist, but {similar} does.",
      why: "From the system to its risks, their treatment and the controls an auditor follows the ids; here the trail ends.",
      how: "Write {similar} if that is meant, in the same form everywhere.",
    },
  },
  appliesTo(document, { project }) {
    for (const { target } of referencesIn(document)) if (project.records(target).length > 0) return true;
    return false;
  },
  check(document, { project, report }) {
    for (const { record, reference, target } of referencesIn(document)) {
      if (project.find(target, reference.id) ?? project.find(target, reference.text)) continue;
      const known = project.derive(targetIds).get(target);
      for (const id of referredIds(reference.id)) {
        if (!known?.prefixes.has(prefixOf(id)) || project.find(target, id)) continue;
        const similar = sameNumber(id, known);
        const place = { at: record.span(reference.range), subject: record.ref, key: id };
        const data = { record: record.id, kind: target.name, id, similar: similar ?? "" };
        if (similar === undefined) report("unknown", { ...place, data });
        else
          report("similar", { ...place, data, ...rewriteIn(record.document, reference.range, id, similar) });
      }
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a risk without a system, an action without a risk",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score }
`,
        "aims/risk-register.md": `# Risk register

| Risk ID | Description   | System  |
| ------- | ------------- | ------- |
| R-001   | Unfair scores | SYS-001 |
| R-002   | Wrong answers | SYS-002 |
                            ~~~~~~~ R-002 refers to the system SYS-002, which does not exist.
`,
        "aims/treatment-plan.csv": `Action ID,Risk,Action
ACT-1,R-001; R-077,Monthly report
             ~~~~~ ACT-1 refers to the risk R-077, which does not exist.
ACT-2,R2,Answers with sources
      ~~ ACT-2 refers to the risk R2, which does not exist, but R-002 does.
`,
      },
      fixed: {
        "aims/treatment-plan.csv": `Action ID,Risk,Action
ACT-1,R-001; R-077,Monthly report
ACT-2,R-002,Answers with sources
`,
      },
    },
    {
      shows: "good",
      title: "ids, names, all systems, and what is kept in another register",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score }
`,
        "aims/risks.yaml": `risks:
  - { id: R-1, description: Unfair scores, system: Harbour Score }
  - { id: R-2, description: Outage, system: all systems }
  - { id: R-3, description: Theft, system: APP-17 (data warehouse) }
  - { id: R-4, description: Drift, system: "SYS-001: scoring" }
`,
      },
    },
    {
      shows: "absent",
      title: "no inventory to compare with",
      files: { "aims/risks.csv": "Risk ID,Description,System\nR-1,Unfair scores,SYS-001\n" },
    },
  ],
});

function targetIds(project: Project): ReadonlyMap<Kind, IdIndex> {
  return new Map<Kind, IdIndex>(
    [dataset, risk, system].map((kind) => [kind, indexIds(project.records(kind).map(({ id }) => id))]),
  );
}
