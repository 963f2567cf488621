import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { adverseImpact } from "../../kinds/adverse-impact.ts";
import { adverseImpactProcedure } from "../../kinds/adverse-impact-procedure.ts";
import { called } from "../../shared/called.ts";
import { judgeAnswer } from "./answering.ts";
import { parseHours } from "./duration.ts";

/** Who reports harm by an AI system is answered. */
export const adverseImpactAnswered = defineRule({
  id: "adverse-impact-answered",
  summary: "Whoever reported harm by an AI system was answered in the time that was promised.",
  requirements: ["A.8.3"],
  severity: "error",
  basis: "requirement",
  on: adverseImpact,
  reads: [adverseImpactProcedure],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(30)
      .describe("How many days an answer may take where the organisation gives no time."),
    months: z
      .int()
      .positive()
      .default(12)
      .describe("For how many months an answer that came late is still spoken of."),
  }),
  notAGap:
    "A report that came without a way back cannot be answered: a word in place of the date says so. An interim answer counts. Where the organisation gives no time, a month is taken (the option days).",
  messages: {
    open: {
      problem: "{id} has been waiting for {days} days; the answer was promised {target}.",
      why: "A channel that does not answer is soon not used, and the harm is heard of from others.",
      how: "Answer now, if only with what is known so far and when the rest follows, and enter the day.",
    },
    waiting: {
      problem: "{id} has been waiting for an answer for {days} days.",
      why: "A channel that does not answer is soon not used, and the harm is heard of from others.",
      how: "Answer now, if only with what is known so far and when the rest follows; and set a time for answers in the procedure.",
    },
    silent: {
      problem: "{id} is closed, and nothing says that {who} was answered.",
      why: "A channel that does not answer is soon not used, and the harm is heard of from others.",
      how: "Enter the day of the answer; if none could be given, say why in its place.",
    },
    late: {
      problem: "{id} was answered on {answered}, after {days} days; the answer was promised {target}.",
      why: "A time that is not kept is soon no longer believed; one late answer is a slip, several are a sign.",
      how: "Write down what delayed it, and see whether time or people have to change.",
    },
    undated: {
      problem: "{id} does not say when it came in.",
      why: "Without that day nobody can tell how long its sender has been waiting.",
      how: "Enter the day on which it was received.",
    },
  },
  check(record, { project, options, report }) {
    const [procedure] = project.records(adverseImpactProcedure);
    const written = procedure?.has("responseDays") ? procedure.written("responseDays") : undefined;
    const hours = parseHours(written ?? "", "days");
    const promised = hours === undefined ? undefined : Math.ceil(hours / 24);
    const found = judgeAnswer(record, project, { ...options, promised });
    if (!found) return;
    const id = called(record, "Report");
    const at = record.at(found.as === "undated" ? "receivedOn" : "respondedOn");
    if (found.as === "undated") report("undated", { at, severity: "warning", data: { id } });
    else if (found.as === "silent") report("silent", { at, data: { id, who: "its sender" } });
    else if (found.as === "late") {
      const { answered, days, target } = found;
      report("late", { at, severity: "warning", data: { id, answered, days, target } });
    } else if (found.isOwn) report("open", { at, data: { id, days: found.days, target: found.target } });
    else report("waiting", { at, severity: "warning", data: { id, days: found.days } });
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
