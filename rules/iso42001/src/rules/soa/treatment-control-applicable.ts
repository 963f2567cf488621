import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { readField } from "../../reading.ts";
import { annexA } from "./annex-a.ts";
import { type NamedControl, reliedOn } from "./named-controls.ts";
import { isExcluded, type Row } from "./row.ts";

/** What a risk is treated with is not left out elsewhere. */
export const treatmentControlApplicable = defineRule({
  id: "treatment-control-applicable",
  summary: "No risk is treated with a control that the Statement of Applicability leaves out.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: "document",
  reads: [control],
  options: z.strictObject({}),
  notAGap:
    "Where the control is left out for some systems only, the row says for which, and it stays included for the others.",
  messages: {
    excluded: {
      problem: "{record} relies on {id}, which the Statement of Applicability leaves out.",
      why: "The controls that treat the risks and the Statement of Applicability come from one decision; here they differ.",
      how: "Include {id} with this risk as its reason, or treat the risk in another way.",
    },
  },
  appliesTo(document, { project }) {
    for (const { mention } of reliedOn(document)) if (project.find(control, mention.id)) return true;
    return false;
  },
  check(document, { project, report }) {
    const seen = new Set<string>();
    const unreadable: Row[] = [];
    for (const { record, mention, at } of reliedOn(document)) {
      const { id } = mention;
      const row = annexA.has(id) ? project.find(control, id) : undefined;
      const key = `${record.ref} ${id}`;
      if (!row || seen.has(key) || isOver(record)) continue;
      seen.add(key);
      if (row.ragged || row.unreadable().length > 0) unreadable.push(row);
      else if (isExcluded(row)) {
        const related = [{ at: row.at("applicable"), message: `Here ${id} is left out.` }];
        report("excluded", { at, subject: record.ref, key: id, related, data: { record: record.id, id } });
      }
    }
    // Last, because asking for a decision that cannot be read ends the check.
    for (const row of unreadable) isExcluded(row);
  },
  examples: [
    {
      shows: "gap",
      title: "a risk and an action that rely on what is left out",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
A.6.2.6,No,The supplier monitors
A.10.3,Yes,Models are bought
`,
        "aims/risks/r-007.md": `---
id: R-007
kind: risk
treatment: modify
controls: [A.6.2.6, A.10.3]
           ~~~~~~~ R-007 relies on A.6.2.6, which the Statement of Applicability leaves out.
---

# Drift
`,
        "aims/treatment-plan.md": `# Risk treatment plan

| Action ID | Risk  | Action                        |
| --------- | ----- | ----------------------------- |
| ACT-1     | R-007 | Weekly report (42001:A.6.2.6) |
                                           ~~~~~~~ ACT-1 relies on A.6.2.6, which the Statement of Applicability leaves out.
`,
      },
    },
    {
      shows: "good",
      title: "controls that apply, and one that was dropped together with its action",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable |
| ------- | ---------- |
| A.6.2.6 | No         |
| A.10.3  | Yes        |
`,
        "aims/treatment-plan.csv": `Action ID,Risk,Action,Controls,Status
ACT-1,R-007,Weekly report,A.6.2.6,cancelled
ACT-2,R-007,Notice period of 90 days,A.10.3,open
`,
      },
    },
    {
      shows: "absent",
      title: "no Statement of Applicability to compare with",
      files: {
        "aims/risks.yaml": `risks:
  - id: R-007
    controls: [A.6.2.6]
`,
      },
    },
  ],
});

/** Whether a risk is closed or an action was given up. */
function isOver(record: NamedControl["record"]): boolean {
  const status = readField(record, "status");
  return status === "closed" || status === "cancelled";
}
