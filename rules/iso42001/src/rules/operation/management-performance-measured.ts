import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { monitoring } from "../../kinds/monitoring.ts";
import { headOf } from "../../shared/head-of.ts";
import { indicatorsOf, isAboutManagement } from "./indicators.ts";

/** The management system is measured too, not only its models. */
export const managementPerformanceMeasured = defineRule({
  id: "management-performance-measured",
  summary:
    "Among the indicators are some that show how well the AI management system works, beside those of the systems.",
  requirements: ["9.1"],
  severity: "warning",
  basis: "requirement",
  notAGap:
    "Where the objectives or the management review hold such figures, name them in the monitoring plan.",
  on: "project",
  reads: [monitoring],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem:
        "No indicator shows how well the AI management system works; those that there are ({count}) are about AI systems.",
      why: "Good models say nothing of whether actions are done, people are trained and controls work; the management review needs figures on that.",
      how: "Add a few indicators of the management system: actions done in time, trained role holders, effective corrective actions, controls that work.",
    },
  },
  appliesTo: (project) => indicatorsOf(project).length > 0,
  check(project, { report }) {
    const indicators = indicatorsOf(project);
    const [first] = indicators;
    if (!first || indicators.some((indicator) => isAboutManagement(indicator, project))) return;
    report("missing", { at: headOf(first.document), data: { count: indicators.length } });
  },
  examples: [
    {
      shows: "gap",
      title: "drift and availability",
      files: {
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/monitoring-plan.md": `# Monitoring plan
  ~~~~~~~~~~~~~~~ No indicator shows how well the AI management system works; those that there are (2) are about AI systems.

| ID      | Subject     | Metric         | Threshold |
| ------- | ----------- | -------------- | --------- |
| MON-001 | SYS-001     | drift          | <= 0.25   |
| MON-002 | all systems | risk of outage | <= 1 %    |
`,
      },
    },
    {
      shows: "good",
      title: "one for the management system, by its subject or by what it counts",
      files: {
        "aims/indicators.csv": `ID,Subject,Metric,Limit
MON-001,AIMS,actions done by their date,>= 85 %
`,
        "aims/monitoring-plan.yaml": `indicators:
  - { id: MON-101, metric: holders of roles with valid training, target: 98 % }
`,
      },
    },
    {
      shows: "absent",
      title: "no indicators",
      files: { "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n" },
    },
  ],
});
