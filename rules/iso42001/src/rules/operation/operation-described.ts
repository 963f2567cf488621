import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { monitoring } from "../../kinds/monitoring.ts";
import { operationPlan } from "../../kinds/operation-plan.ts";
import { system } from "../../kinds/system.ts";
import { isStatement } from "../data/statement.ts";
import { listing } from "../listing.ts";
import { nameSystem } from "../risks/system-risks.ts";
import { isInUse } from "../systems/in-use.ts";
import { indicatorsOf, isDocumentAbout, watches } from "./indicators.ts";

type Element = "monitoring" | "repair" | "update" | "support";

/** What keeping a system running takes at the least, and what a finding calls it. */
const elements: readonly (readonly [Element, string])[] = [
  ["monitoring", "how it is watched"],
  ["repair", "how faults are repaired"],
  ["update", "how it is updated"],
  ["support", "who supports its users"],
];

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
      problem: "No plan says {lacking} for {id}.",
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
    const plans = plansOf(record, project);
    const lacking = elements
      .filter(([element]) => !isSaid(element, plans, record, project))
      .map(([, text]) => text);
    if (lacking.length === 0) return;
    const id = nameSystem(record);
    const [plan] = plans;
    const subject = record.ref;
    if (!plan)
      report("missing", {
        at: record.at(),
        data: { id, lacking: listing(lacking), title: "Operation plan" },
      });
    else
      report("incomplete", {
        at: placeIn(plan),
        subject,
        key: record.ref,
        data: { id, lacking: listing(lacking), path: plan.document.path },
      });
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
   ~~~~~~~ No plan says who supports its users for SYS-002 (Kaj).

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

type System = RecordOf<typeof system>;
type Plan = RecordOf<typeof operationPlan>;

function plansOf(record: System, project: Project): readonly Plan[] {
  return project.records(operationPlan).filter((plan) => isDocumentAbout(plan, record, project));
}

/** Whether there is a plan or an indicator at all; where there is none, that is said once, by the rule on monitoring. */
function isPlanned(record: System, project: Project): boolean {
  return (
    plansOf(record, project).length > 0 ||
    indicatorsOf(project).some((each) => watches(each, record, project))
  );
}

function isSaid(element: Element, plans: readonly Plan[], record: System, project: Project): boolean {
  if (plans.some((plan) => plan.has(element) && isStatement(plan.written(element) ?? ""))) return true;
  return element === "monitoring" && indicatorsOf(project).some((each) => watches(each, record, project));
}

/** The empty heading that a person fills in, or else the title of the plan. */
function placeIn(plan: Plan): ReturnType<Plan["at"]> {
  const empty = elements.find(([element]) => plan.state(element) !== "absent" && !plan.has(element));
  return empty ? plan.at(empty[0]) : plan.at();
}
