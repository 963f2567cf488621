import { addMonths, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { controlEffectiveness } from "../../kinds/control-effectiveness.ts";
import { monitoring } from "../../kinds/monitoring.ts";
import type { Row } from "../soa/row.ts";
import { controlsMeasured, isImplemented } from "./controls-measured.ts";

/** Whether controls work is looked at; that they are there is not enough. */
export const controlEffectivenessMeasured = defineRule({
  id: "control-effectiveness-measured",
  summary: "For every implemented control it is measured whether it works.",
  requirements: ["8.1", "9.1"],
  severity: "warning",
  basis: "requirement",
  notAGap:
    "One indicator may show the effect of several controls; name them all. A control that is only planned has no effect yet.",
  on: control,
  reads: [controlEffectiveness, monitoring],
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("After how many months the last look at a control is too old."),
  }),
  messages: {
    missing: {
      problem: "{id} is implemented, and nothing measures whether it works.",
      why: "A control that is in place and does not work costs effort and protects nobody; that is found by looking.",
      how: "Name an indicator or a check that would show it, with its result and day, where the other controls have theirs.",
    },
    unmeasured: {
      problem: "For {id} it is planned how its effect is measured, and there is no result.",
      why: "A control that is in place and does not work costs effort and protects nobody; that is found by looking.",
      how: "Measure it, and enter the result with its day.",
    },
    old: {
      problem: "Whether {id} works was last looked at on {last}, more than {months} months ago.",
      why: "What worked then may have been forgotten, bypassed or overtaken by changes.",
      how: "Measure it again and enter the result with its day, or set another interval.",
    },
    nowhere: {
      problem: "For none of the {count} implemented controls is it measured whether it works.",
      why: "Controls that are in place and do not work cost effort and protect nobody; that is found by looking.",
      how: "Name for each control what would show its effect, in the monitoring plan or in a table of its own, and begin with those that treat the highest risks.",
    },
  },
  appliesTo: isImplemented,
  check(row, { project, options, report }) {
    const { byControl, isAnywhere, implemented } = project.derive(controlsMeasured);
    const last = byControl.get(keyOf(row));
    const at = row.at("id");
    const { id } = row;
    if (!isAnywhere && implemented.length > 1)
      report("nowhere", { at, subject: "project:aims", once: true, data: { count: implemented.length } });
    else if (!last) report("missing", { at, data: { id } });
    else if (!last.hasResult) report("unmeasured", { at: last.at, data: { id } });
    else if (last.on !== undefined && addMonths(last.on, options.months) < project.today)
      report("old", { at: last.at, severity: "info", data: { id, last: last.on, months: options.months } });
  },
  examples: [
    {
      shows: "gap",
      title: "one of four was forgotten, one never measured, one long ago",
      files: {
        "aims/soa.csv": `Control,Applicable,Status
A.2.2,Yes,Implemented
A.3.2,Yes,Implemented
A.6.2.6,Yes,Implemented
~~~~~~~ A.6.2.6 is implemented, and nothing measures whether it works.
A.7.4,Yes,Implemented
A.10.4,No,
`,
        "aims/control-effectiveness.md": `# Effectiveness of controls

| Control | Measure of effectiveness    | Last result | Measured on |
| ------- | --------------------------- | ----------- | ----------- |
| A.2.2   | staff who know the policy   | 35 of 40    | 2026-10-02  |
| A.3.2   | roles that are known        |             |             |
                                          ~ For A.3.2 it is planned how its effect is measured, and there is no result.
| A.7.4   | limits met                  | 18 of 18    | 2025-03-01  |
                                                        ~~~~~~~~~~ (info) Whether A.7.4 works was last looked at on 2025-03-01, more than 12 months ago.
`,
      },
    },
    {
      shows: "good",
      title: "indicators that name their controls",
      files: {
        "aims/soa.yaml": `controls:
  - { id: A.6.2.6, applicable: yes, status: implemented }
  - { id: A.7.4, applicable: yes, status: implemented }
  - { id: A.4.5, applicable: yes, status: planned }
`,
        "aims/indicators.csv": `ID,Metric,Limit,Controls
MON-001,drift,<= 0.25,"A.6.2.6, A.7.4"
`,
      },
    },
    {
      shows: "absent",
      title: "controls, and nothing that measures them",
      files: {
        "aims/soa.csv": `Control,Applicable,Status
A.2.2,Yes,Implemented
~~~~~ For none of the 2 implemented controls is it measured whether it works.
A.3.2,Yes,Implemented
`,
      },
    },
  ],
});

function keyOf(row: Row): string {
  return control.normaliseId(row.id);
}
