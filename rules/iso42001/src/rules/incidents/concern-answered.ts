import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { concern } from "../../kinds/concern.ts";
import { concernProcedure } from "../../kinds/concern-procedure.ts";
import { called } from "../../shared/called.ts";
import { judgeAnswer } from "./answering.ts";
import { parseHours } from "./duration.ts";

/** Who raises a concern and hears nothing does not raise a second one. */
export const concernAnswered = defineRule({
  id: "concern-answered",
  summary: "Whoever raised a concern was answered in the time that was promised.",
  requirements: ["A.3.3"],
  severity: "error",
  basis: "requirement",
  on: concern,
  reads: [concernProcedure],
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
    "A concern that came without a way back cannot be answered: a word in place of the date says so. An interim answer counts. Where the organisation gives no time, a month is taken (the option days).",
  messages: {
    open: {
      problem: "{id} has been waiting for {days} days; the answer was promised {target}.",
      why: "A route for concerns is trusted as long as something comes back; whoever hears nothing goes elsewhere, or keeps silent.",
      how: "Answer now, if only with what is known so far and when the rest follows, and enter the day.",
    },
    waiting: {
      problem: "{id} has been waiting for an answer for {days} days.",
      why: "A route for concerns is trusted as long as something comes back; whoever hears nothing goes elsewhere, or keeps silent.",
      how: "Answer now, if only with what is known so far and when the rest follows; and set a time for answers in the procedure.",
    },
    silent: {
      problem: "{id} is closed, and nothing says that {who} was answered.",
      why: "A route for concerns is trusted as long as something comes back; whoever hears nothing goes elsewhere, or keeps silent.",
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
    const [procedure] = project.records(concernProcedure);
    const written = procedure?.has("responseDays") ? procedure.written("responseDays") : undefined;
    const hours = parseHours(written ?? "", "days");
    const promised = hours === undefined ? undefined : Math.ceil(hours / 24);
    const found = judgeAnswer(record, project, { ...options, promised });
    if (!found) return;
    const id = called(record, "Concern");
    const at = record.at(found.as === "undated" ? "receivedOn" : "respondedOn");
    if (found.as === "undated") report("undated", { at, severity: "warning", data: { id } });
    else if (found.as === "silent") report("silent", { at, data: { id, who: "whoever raised it" } });
    else if (found.as === "late") {
      const { answered, days, target } = found;
      report("late", { at, severity: "warning", data: { id, answered, days, target } });
    } else if (found.isOwn) report("open", { at, data: { id, days: found.days, target: found.target } });
    else report("waiting", { at, severity: "warning", data: { id, days: found.days } });
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
