import { defineRule } from "@aims-lint/core";
import { concern } from "../../kinds/concern.ts";
import { concernProcedure } from "../../kinds/concern-procedure.ts";
import { answerMessages, answerOptions, reportAnswer } from "./answer-report.ts";

/** Who raises a concern and hears nothing does not raise a second one. */
export const concernAnswered = defineRule({
  id: "concern-answered",
  summary: "Whoever raised a concern was answered in the time that was promised.",
  requirements: ["A.3.3"],
  severity: "error",
  basis: "requirement",
  on: concern,
  reads: [concernProcedure],
  options: answerOptions,
  notAGap:
    "A concern that came without a way back cannot be answered: a word in place of the date says so. An interim answer counts. Where the organisation gives no time, a month is taken (the option days).",
  messages: answerMessages(
    "A route for concerns is trusted as long as something comes back; whoever hears nothing goes elsewhere, or keeps silent.",
  ),
  check(record, { project, options, report }) {
    const [procedure] = project.records(concernProcedure);
    reportAnswer({ record, what: "Concern", who: "whoever raised it", procedure }, project, options, report);
  },
  examples: [
    {
      shows: "gap",
      title: "open for two months, closed without an answer, answered late",
      files: {
        "aims/concerns-log.md": `# Log of concerns about AI

| ID      | Received on | Concern         | Target days | Responded on | Status |
| ------- | ----------- | --------------- | ----------- | ------------ | ------ |
| CNC-001 | 2026-09-22  | Targets         | 10          |              | open   |
                                                          ~ (info) CNC-001 has been waiting for 60 days; the answer was promised within 10 days.
| CNC-002 | 2026-05-11  | Minutes by tool | 14          |              | closed |
                                                          ~ (info) CNC-002 is closed, and nothing says that whoever raised it was answered.
| CNC-003 | 2026-06-01  | Biased scores   | 14          | 2026-07-01   | closed |
                                                          ~~~~~~~~~~ (info) CNC-003 was answered on 2026-07-01, after 30 days; the answer was promised within 14 days.
| CNC-004 |             | Stale data      | 14          |              | open   |
            ~ (info) CNC-004 does not say when it came in.
`,
      },
    },
    {
      shows: "good",
      title: "in time, on its way, and without a way back",
      files: {
        "aims/concerns.yaml": `concerns:
  - { id: CNC-1, received_on: 2026-05-11, target_days: 14, responded_on: 2026-05-18 }
  - { id: CNC-2, received_on: 2026-11-15, target_days: 14 }
  - { id: CNC-3, received_on: 2026-05-11, responded_on: n/a (anonymous letter), status: closed }
`,
      },
    },
    {
      shows: "absent",
      title: "a log without a place for answers",
      files: {
        "aims/concerns-log.csv": `Concern ID,Date,Concern,Status
CNC-1,2026-03-02,Biased scores,open
~~~~~ (info) CNC-1 has been waiting for an answer for 264 days.
`,
      },
    },
  ],
});
