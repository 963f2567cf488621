import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { monitoring } from "../../kinds/monitoring.ts";
import { operationPlan } from "../../kinds/operation-plan.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { elements, isAlike, isPlanned, operationOf, placeIn } from "./operation-of.ts";

/** How a system is kept running is written down: watching, repair, updates, support. */
export const operationDescribed = defineRule({
  id: "operation-described",
  summary:
    "For every AI system in use it is written down how it is watched, repaired, updated and supported.",
  requirements: ["A.6.2.6"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "For a system that a supplier runs, repair and updates may be the supplier's: say so, and whom to call. One plan may serve all systems.",
  on: system,
  reads: [monitoring, operationPlan],
  options: z.strictObject({}),
  messages: {
    incomplete: {
      problem: "For {id} no plan says {lacking}.",
      why: "When it fails, those in charge find out then who repairs it, who may change it and who answers its users.",
      how: "Add it to {path}, or name there the document that says it.",
    },
    missing: {
      problem: "{id} is watched, and nothing says {lacking}.",
      why: "When it fails, those in charge find out then who repairs it, who may change it and who answers its users.",
      how: 'Write an operation plan (title "{title}") with a section on each, for this system or for all of them.',
    },
  },
  appliesTo: (record, { project }) => isInUse(record) && isPlanned(record, project),
  check(record, { project, report }) {
    const { plan, lacking } = operationOf(record, project);
    if (lacking.length === 0) return;
    const alike = project
      .records(system)
      .filter((other) => !other.ragged && other.state("status") === "read" && isInUse(other))
      .filter((other) => isAlike(operationOf(other, project), { plan, lacking }));
    if (plan && alike[0] !== record) return;
    const names = listing((plan ? alike : [record]).map(nameSystem));
    const data = { id: names, lacking: listing(lacking.map((element) => elements[element])) };
    if (plan) report("incomplete", { at: placeIn(plan), data: { ...data, path: plan.document.path } });
    else report("missing", { at: record.at(), data: { ...data, title: operationPlan.titles[1] ?? "" } });
  },
  examples: [
    {
      shows: "gap",
      title: "indicators without a word on repair; an empty heading",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.6,Yes,we run it\n",
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
~~~~~~~ SYS-001 (Harbour Score) is watched, and nothing says how faults are repaired, how it is updated and who supports its users.
SYS-002,Kaj,production
`,
        "aims/indicators.csv": "ID,Subject,Metric,Limit\nMON-001,SYS-001,drift,<= 0.25\n",
        "aims/kaj/operation-plan.md": `# Operation plan of Kaj

## Monitoring

400 answers are read each month.

## Repair

Within an hour.

## Updates

Monthly, with notice to users.

## Support
   ~~~~~~~ For SYS-002 (Kaj) no plan says who supports its users.

`,
      },
    },
    {
      shows: "good",
      title: "one plan for all systems, under other headings",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.6,Yes,we run it\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,production\n",
        "aims/monitoring-plan.md": `# Monitoring and operation plan

## Indicators

| ID      | Metric | Limit   |
| ------- | ------ | ------- |
| MON-001 | drift  | <= 0.25 |

## Incident response and restoration

Class 1 within 4 hours.

## Retraining and model updates

Twice a year.

## Service desk

Extension 4400.
`,
      },
    },
    {
      shows: "absent",
      title: "no plan and no indicator, which another rule reports",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.6,Yes,we run it\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      },
    },
  ],
});
