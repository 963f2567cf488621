import { defineRule } from "@aims-lint/core";
import { adverseImpact } from "../../kinds/adverse-impact.ts";
import { adverseImpactProcedure } from "../../kinds/adverse-impact-procedure.ts";
import { answerMessages, answerOptions, reportAnswer } from "./answer-report.ts";

/** Who reports harm by an AI system is answered. */
export const adverseImpactAnswered = defineRule({
  id: "adverse-impact-answered",
  summary: "Whoever reported harm by an AI system was answered in the time that was promised.",
  requirements: ["A.8.3"],
  severity: "error",
  basis: "requirement",
  on: adverseImpact,
  reads: [adverseImpactProcedure],
  options: answerOptions,
  notAGap:
    "A report that came without a way back cannot be answered: a word in place of the date says so. An interim answer counts. Where the organisation gives no time, a month is taken (the option days).",
  messages: answerMessages(
    "A channel that does not answer is soon not used, and the harm is heard of from others.",
  ),
  check(record, { project, options, report }) {
    const [procedure] = project.records(adverseImpactProcedure);
    reportAnswer({ record, what: "Report", who: "its sender", procedure }, project, options, report);
  },
  examples: [
    {
      shows: "gap",
      title: "longer than the procedure promises",
      files: {
        "aims/reports.md": `# Reports of adverse impact

| Field         | Value |
| ------------- | ----- |
| Owner         | Oskar |
| Response days | 10    |

## Log

| ID      | Received on | Report                | Responded on | Outcome |
| ------- | ----------- | --------------------- | ------------ | ------- |
| AIR-001 | 2026-07-02  | Benefits count less   |              |         |
                                                  ~ (info) AIR-001 has been waiting for 142 days; the answer was promised within 10 days.
| AIR-002 | 2026-09-14  | Answered in Norwegian | 2026-10-21   | true    |
                                                  ~~~~~~~~~~ (info) AIR-002 was answered on 2026-10-21, after 37 days; the answer was promised within 10 days.
`,
      },
    },
    {
      shows: "good",
      title: "by the day that was set",
      files: {
        "aims/adverse-impact-log.csv": `Report ID,Date received,Report,Due date,Date answered,Status
AIR-1,2026-07-02,Benefits count less,2026-07-12,2026-07-09,closed
AIR-2,2026-11-14,Wrong fee,2026-11-28,,open
`,
      },
    },
    {
      shows: "absent",
      title: "complaints without a word on answers",
      files: {
        "aims/complaints.yaml": `complaints:
  - { id: AIR-1, date: 2026-03-02, complaint: Wrong fee }
          ~~~~~ (info) AIR-1 has been waiting for an answer for 264 days.
`,
      },
    },
  ],
});
