import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { auditProgramme } from "../../kinds/audit-programme.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { listing } from "../../shared/listing.ts";
import { said } from "../../shared/said.ts";
import { emptySections } from "../../shared/scaffold.ts";

const topics = {
  frequency: "how often audits take place",
  methods: "by which methods",
  responsibilities: "who is responsible",
  planning: "how audits are planned",
  reporting: "how they are reported",
} as const;
type Topic = keyof typeof topics;

/** A programme says how audits are run; a programme of a year may leave that to a procedure. */
export const auditProgrammeComplete = defineRule({
  id: "audit-programme-complete",
  summary: "The audit programme gives frequency, methods, responsibilities, planning and reporting.",
  requirements: ["9.2.2"],
  severity: "error",
  basis: "requirement",
  on: auditProgramme,
  reads: [plannedAudit],
  options: z.strictObject({}),
  notAGap:
    "A plan of the year may leave methods and reporting to a standing audit procedure; give that document kind: audit-programme too.",
  messages: {
    missing: {
      problem: "{programme} does not say {topics}.",
      why: "Audits without agreed rules depend on who happens to audit, and their results cannot be compared.",
      how: "Add a heading or a row for each, with what is done in fact.",
    },
    empty: {
      problem: "{programme} has a place for {topic} and says nothing there.",
      why: "Audits without agreed rules depend on who happens to audit, and their results cannot be compared.",
      how: "Write down what is done in fact.",
    },
  },
  // A procedure beside a programme is judged with it.
  appliesTo: (record, { project }) =>
    !isProcedure(record) || project.records(auditProgramme).every(isProcedure),
  check(record, { project, report }) {
    const open = (Object.keys(topics) as Topic[]).filter((topic) => !isAnswered(topic));
    const programme = record.id;
    const absent = open.filter((topic) => {
      const found = said(record, topic);
      if (found.as === "empty") report("empty", { at: found.at, key: topic, data: { programme, topic } });
      return found.as === "absent";
    });
    const named = absent.map((topic) => topics[topic]);
    if (named.length > 0)
      report("missing", {
        at: record.at(),
        data: { programme, topics: listing(named) },
        ...emptySections(record, absent, "safe"),
      });

    function isAnswered(topic: Topic): boolean {
      const others = project
        .records(auditProgramme)
        .filter((other) => other !== record && isProcedure(other));
      if ([record, ...others].some((document) => said(document, topic).as === "said")) return true;
      return (
        topic === "planning" && project.records(plannedAudit).some((row) => row.document === record.document)
      );
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a programme without methods, and with an empty heading",
      files: {
        "aims/audit-programme.md": `---
kind: internal-audit-programme
frequency: every 12 months
responsibilities: Internal Audit plans and reports
---

# Internal audit programme
  ~~~~~~~~~~~~~~~~~~~~~~~~ Internal audit programme does not say by which methods.

## Planning

Four weeks ahead to the audited units.

## Reporting
   ~~~~~~~~~ Internal audit programme has a place for reporting and says nothing there.

`,
      },
      fixed: {
        "aims/audit-programme.md": `---
kind: internal-audit-programme
frequency: every 12 months
responsibilities: Internal Audit plans and reports
---

# Internal audit programme

## Planning

Four weeks ahead to the audited units.

## Reporting

## Method
`,
      },
    },
    {
      shows: "good",
      title: "rules in a table, and the audits of the year",
      files: {
        "aims/audit-programme.md": `# Internal audit programme 2026

| Topic         | Rule                                        |
| ------------- | ------------------------------------------- |
| How often     | the whole system every 12 months            |
| Audit methods | interviews, samples, one system end to end  |
| Roles         | Internal Audit leads, the committee approves |
| Reporting     | within ten days to top management           |

## Audit schedule

| Audit ID | Date       | Scope           |
| -------- | ---------- | --------------- |
| AUD-1    | 2026-09-21 | clauses 4 to 10 |
`,
      },
    },
    {
      shows: "absent",
      title: "a log of audits alone",
      files: {
        "aims/internal-audit-log.csv":
          "Audit ID,Date,Auditor,Scope\nAUD-1,2026-09-21,Jane Doe,clauses 4 to 10\n",
      },
    },
  ],
});

/** Whether a document is the standing procedure that programmes rest on. */
function isProcedure({ document }: RecordOf): boolean {
  return /\b(?:procedure|process|rules|standard operating)\b/i.test(document.title?.value ?? "");
}
