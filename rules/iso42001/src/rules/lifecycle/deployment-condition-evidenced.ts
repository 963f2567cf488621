import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { deploymentCondition } from "../../kinds/deployment-condition.ts";

/** What is called met can be looked up. */
export const deploymentConditionEvidenced = defineRule({
  id: "deployment-condition-evidenced",
  summary: "A condition for going live that is called met names what shows it.",
  requirements: ["A.6.2.5"],
  severity: "warning",
  basis: "practice",
  on: deploymentCondition,
  options: z.strictObject({}),
  notAGap:
    "A plan that keeps no column for evidence is not asked for it here; what shows that a condition was met may be a name, a day or a ticket.",
  messages: {
    missing: {
      problem: 'The condition "{condition}" is called met, and nothing shows it.',
      why: "A tick can be set by anybody; an auditor opens what stands beside it.",
      how: "Name the record, the ticket or the person by which it can be seen, or set it back to open.",
    },
  },
  appliesTo: (record) =>
    !record.ragged &&
    record.state("evidence") !== "absent" &&
    record.state("met") === "read" &&
    record.fields.met === "met",
  check(record, { report }) {
    if (record.has("evidence")) return;
    report("missing", { at: record.at("evidence"), data: { condition: record.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "a yes with nothing beside it",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/deployment-plan.md": `# Deployment plan

| Precondition   | Met | Evidence       |
| -------------- | --- | -------------- |
| tests passed   | yes | [record](v.md) |
| rollback tried | yes |                |
                         ~ The condition "rollback tried" is called met, and nothing shows it.
`,
      },
    },
    {
      shows: "good",
      title: "a link, words, a ticket",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/release.yaml": `kind: release-plan
preconditions:
  - { item: tests passed, met: true, evidence: vv.md }
  - { item: rollback tried, met: true, evidence: back to 3.1 in 14 minutes }
  - { item: works council heard, met: false, evidence: "" }
`,
      },
    },
    {
      shows: "absent",
      title: "no column for evidence",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/deployment-plan.md":
          "# Deployment plan\n\n| Criterion | Done | Date |\n| --- | --- | --- |\n| tests passed | yes | 2026-05-26 |\n",
      },
    },
  ],
});
