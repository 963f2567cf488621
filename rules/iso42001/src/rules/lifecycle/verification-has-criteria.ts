import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { beside } from "../../shared/beside.ts";

type Record = RecordOf<typeof verification>;

/** A record of tests says against what was tested. */
export const verificationHasCriteria = defineRule({
  id: "verification-has-criteria",
  summary: "A record of verification and validation names its criteria and what was found.",
  requirements: ["A.6.2.4"],
  severity: "error",
  basis: "requirement",
  on: verification,
  reads: [verificationTest],
  options: z.strictObject({}),
  notAGap:
    "Criteria and results may be in words instead of a table; a plan for tests to come needs criteria, and no results.",
  messages: {
    missing: {
      problem: "{name} names no test with a criterion.",
      why: '"Accuracy is fine" cannot be checked by anybody else; with a threshold and a number beside it, it can.',
      how: "Add a table with a row for each test: requirement, metric, threshold, result, verdict.",
    },
  },
  // Rows are judged one by one.
  appliesTo: (record, { project }) => beside(record, verificationTest, project).length === 0,
  check(record, { report }) {
    if (record.has("criteria") || comparison.test(proseOf(record))) return;
    const at = record.at(record.state("results") === "absent" ? undefined : "results");
    report("missing", { at, data: { name: record.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "accuracy is fine",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/vv.md": `# Verification and validation of Harbour Score

**Document ID:** VVR-1
**System:** SYS-001

## Results

Accuracy is fine.
~~~~~~~~~~~~~~~~~ VVR-1 names no test with a criterion.
`,
      },
    },
    {
      shows: "good",
      title: "in words, with a number on either side",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/vv.md": `# Model validation report

**System:** SYS-001

## Findings

The area under the curve is 0.771 on data of spring; at least 0.76 was asked for.
`,
      },
    },
    {
      shows: "absent",
      title: "the tests are rows",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/vv.md":
          "# V&V record\n\n| Metric | Threshold | Result |\n| --- | --- | --- |\n| AUC | >= 0.76 | 0.771 |\n",
      },
    },
  ],
});

/** A number with a direction: `>= 0.76`, `at least 90 %`, `below 2`, `threshold: 0.8`. */
const comparison =
  /(?:[<>≤≥]=?|\b(?:at least|at most|min(?:imum)?|max(?:imum)?|below|above|under|over|within|less than|more than|up to|threshold|limit|target|criteri\w+)\b)[^.\n]{0,30}?\d/i;

/** What the record says of its tests: what it says of limits and of its own versions are other numbers. */
function proseOf({ document: { sections } }: Record): string {
  const own = sections.filter(
    ({ heading }) => !/\b(?:limit\w*|changes?|history|versions?)\b/i.test(heading.value),
  );
  return own.map(({ prose }) => prose.value).join("\n");
}
