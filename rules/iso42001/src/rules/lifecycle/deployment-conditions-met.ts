import { type Day, defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { deployment } from "../../kinds/deployment.ts";
import { deploymentCondition } from "../../kinds/deployment-condition.ts";
import { system } from "../../kinds/system.ts";
import { beside } from "../../shared/beside.ts";
import { isLive, liveSince } from "./gone-live.ts";
import { openItems } from "./open-items.ts";

type Deployment = RecordOf<typeof deployment>;
type Condition = RecordOf<typeof deploymentCondition>;

const why =
  "The conditions are what going live was made to depend on; one that is open while people use the system was none.";

/** The conditions for going live are named, and met before. */
export const deploymentConditionsMet = defineRule({
  id: "deployment-conditions-met",
  summary: "A deployment plan names the conditions for going live, and they were met before that day.",
  requirements: ["A.6.2.5"],
  severity: "error",
  basis: "requirement",
  on: deployment,
  reads: [deploymentCondition, system],
  options: z.strictObject({}),
  notAGap:
    "A condition may be waived by somebody with the authority: write waived and by whom. One that does not apply to this release is marked n/a.",
  messages: {
    none: {
      problem: "{plan} names no condition for going live.",
      why: "Without conditions agreed beforehand every version is ready; an auditor asks what would have stopped the release.",
      how: "List the conditions: tests passed, impacts and risks assessed, users informed, way back tried, approval given.",
    },
    open: {
      problem: '{plan} has been live{since}, and the condition "{condition}" is {met}.',
      why,
      how: "Meet it now and note the day, or name who waived it and why; if it was met, enter that with its evidence.",
    },
    unanswered: {
      problem: '{plan} has been live{since}, and nothing says whether the condition "{condition}" was met.',
      why,
      how: "Find out whether it was met, and enter that with its evidence.",
    },
    late: {
      problem: '{plan} went live on {live}; the condition "{condition}" was met on {met}.',
      why: "A condition that is met afterwards did not protect the people who were exposed in between.",
      how: "Correct the date that is wrong; if the condition was met later, leave it and record the lapse as a nonconformity.",
    },
  },
  check(record, { project, report }) {
    const conditions = beside(record, deploymentCondition, project);
    const plan = record.id;
    if (conditions.length === 0 && !record.has("preconditions")) {
      const at = record.at(record.state("preconditions") === "absent" ? undefined : "preconditions");
      return report("none", { at, data: { plan } });
    }
    if (!isLive(record, project)) return;
    const live = liveSince(record, project);
    const since = live === undefined ? "" : ` since ${live}`;
    for (const { text: condition, at } of openItems(record))
      report("open", { at, key: condition, data: { plan, since, condition, met: "not ticked" } });
    for (const each of conditions.filter(({ ragged }) => !ragged)) {
      const condition = each.id;
      const key = condition;
      const { met } = each.fields;
      if (met === "not-met")
        report("open", { at: each.at("met"), key, data: { plan, since, condition, met: "not met" } });
      else if (met === undefined && each.state("met") !== "absent")
        report("unanswered", { at: each.at("met"), key, data: { plan, since, condition } });
      else if (live !== undefined && isLate(each, live) && !isApprovedLate(record, live))
        report("late", {
          at: each.at("date"),
          key,
          data: { plan, live, condition, met: each.fields.date ?? "" },
        });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "open, unanswered, late",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/deployment/score.md": `# Deployment plan

| Field       | Value      |
| ----------- | ---------- |
| Document ID | DEP-1      |
| Go-live     | 2026-06-15 |

## Preconditions

| Precondition       | Met     | Date       |
| ------------------ | ------- | ---------- |
| tests passed       | yes     | 2026-05-26 |
| users informed     | pending |            |
                       ~~~~~~~ DEP-1 has been live since 2026-06-15, and the condition "users informed" is not met.
| rollback tried     |         |            |
                       ~ DEP-1 has been live since 2026-06-15, and nothing says whether the condition "rollback tried" was met.
| impacts assessed   | yes     | 2026-07-01 |
                                 ~~~~~~~~~~ DEP-1 went live on 2026-06-15; the condition "impacts assessed" was met on 2026-07-01.
`,
        "aims/deployment/kaj.md": `# Release plan

**Go-live:** 2026-03-02

## Checklist

- [x] tests passed
- [ ] works council heard
      ~~~~~~~~~~~~~~~~~~~ Release plan has been live since 2026-03-02, and the condition "works council heard" is not ticked.
`,
        "aims/deployment/code.md": `# Deployment plan of the code helper
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Deployment plan of the code helper names no condition for going live.

**Go-live:** 2026-01-19
`,
      },
    },
    {
      shows: "good",
      title: "met, waived, not for this release; open before the day",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/deployment/kaj.yaml": `kind: deployment-plan
go_live: 2026-03-02
preconditions:
  - { item: tests passed, met: true, date: 2026-03-02 }
  - { item: works council heard, met: waived by Ann Bell }
  - { item: DPIA approved, met: n/a }
`,
        "aims/deployment/score.md":
          "# Deployment plan\n\n**Go-live:** 2027-02-01\n\n## Release criteria\n\n- [ ] tests passed\n",
      },
    },
    {
      shows: "absent",
      title: "no deployment plan",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      },
    },
  ],
});

function isLate(condition: Condition, live: Day): boolean {
  return condition.state("date") === "read" && (condition.fields.date ?? live) > live;
}

/** Where the approval came after the day, the day itself is in question; that is said once. */
function isApprovedLate(record: Deployment, live: Day): boolean {
  return record.state("approvedOn") === "read" && (record.fields.approvedOn ?? live) > live;
}
