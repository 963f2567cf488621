import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { beside } from "../../shared/beside.ts";
import { listing } from "../../shared/listing.ts";

type Record = RecordOf<typeof verification>;

/** A record of tests ends with a decision that somebody made. */
export const verificationConcluded = defineRule({
  id: "verification-concluded",
  summary: "A record of verification and validation says how was tested, what was decided, by whom and when.",
  requirements: ["A.6.2.4"],
  severity: "warning",
  basis: "practice",
  on: verification,
  reads: [verificationTest],
  options: z.strictObject({}),
  notAGap:
    "A plan for tests to come has no decision yet; the decision may stand in the deployment plan if the record links to it.",
  messages: {
    lacking: {
      problem: "{name} does not say {lacking}.",
      why: "Results alone release nothing; an auditor asks which version they are of, how they came about, and who found them good enough.",
      how: "Add what is missing as it was, each under a heading or a line of its own.",
    },
  },
  appliesTo: ({ document }) => !/\bplan\b/i.test(document.title?.value ?? ""),
  check(record, { project, report }) {
    const lacking = lackingIn(record, project);
    if (lacking.length === 0) return;
    report("lacking", { at: record.at(), data: { name: record.id, lacking: listing(lacking) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a table and nothing else",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/vv.md": `# V&V record of Harbour Score
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ V&V record of Harbour Score does not say which version was tested, how it was tested, what was decided, who decided and when that was.

| Metric | Threshold | Result |
| ------ | --------- | ------ |
| AUC    | >= 0.76   | 0.771  |
`,
      },
    },
    {
      shows: "good",
      title: "all of it, in a few lines",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/vv.md": `# Model validation report: Harbour Score 3.2.0

**Validated by:** Rasmus Winther
**Validation date:** 2026-05-22

## Approach

On data that the developers never saw.

## Verdict

Fit for release.
`,
      },
    },
    {
      shows: "absent",
      title: "a plan",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/vv-plan.md": "# V&V plan\n\n**System:** SYS-001\n\n## Method\n\nOn data of spring.\n",
      },
    },
  ],
});

function lackingIn(record: Record, project: Project): string[] {
  const { title, text } = record.document;
  const tests = beside(record, verificationTest, project);
  const says: readonly (readonly [string, boolean])[] = [
    ["which version was tested", record.has("systemVersion") || /\d\.\d/.test(title?.value ?? "")],
    ["how it was tested", record.has("method") || record.has("data")],
    ["what was decided", record.has("decision")],
    [
      "who decided",
      record.has("approver") || record.has("tester") || /\b(?:decided|approved|released) by\b/i.test(text),
    ],
    ["when that was", record.has("approvedOn") || record.has("date") || tests.some(isDated)],
  ];
  return says.filter(([, isSaid]) => !isSaid).map(([what]) => what);
}

function isDated(test: RecordOf<typeof verificationTest>): boolean {
  return !test.ragged && test.has("date");
}
