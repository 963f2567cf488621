import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { verificationTest } from "../../kinds/verification-test.ts";
import { called } from "../../shared/called.ts";
import { isMet, noted } from "./verdict.ts";

/** What is called passed has passed. */
export const testVerdictConsistent = defineRule({
  id: "test-verdict-consistent",
  summary: "A test that is called passed has a result that meets its threshold.",
  requirements: ["A.6.2.4"],
  severity: "error",
  basis: "requirement",
  on: verificationTest,
  options: z.strictObject({}),
  notAGap:
    "Where a miss was accepted, the verdict says so (waived, passed with deviation) instead of passed. A threshold without a direction is not compared.",
  messages: {
    contradicted: {
      problem: "{test} is called passed, and its result {result} does not meet the threshold {threshold}.",
      why: "Either a number or the verdict is wrong, and whoever relied on the verdict released something that had failed.",
      how: "Look up the result in the test's own log, and correct the number or the verdict; if a miss was let pass, say by whom.",
    },
  },
  appliesTo: (record) =>
    !record.ragged && record.has("result") && record.has("threshold") && record.has("pass"),
  check(record, { report }) {
    if (noted(record) !== "passed" || isMet(record) !== false) return;
    const { result = "", threshold = "" } = record.fields;
    report("contradicted", {
      at: record.at("result"),
      data: { test: called(record, "Test"), result, threshold },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "89.4 where 90 is asked for",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/vv.md": `# Verification and validation

| Test  | Metric                      | Threshold | Result | Pass |
| ----- | --------------------------- | --------- | ------ | ---- |
| T-103 | lowest ratio between groups | >= 90     | 89.4   | yes  |
                                                    ~~~~ T-103 is called passed, and its result 89.4 does not meet the threshold >= 90.
`,
      },
    },
    {
      shows: "good",
      title: "just met; waived; failed although the number would do",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/verification-tests.yaml": `verification-tests:
  - { id: T-1, metric: clicks, threshold: at most 2, result: 2, passed: true }
  - { id: T-2, metric: recall, threshold: ">= 0.80", result: 0.79, passed: waived }
  - { id: T-3, metric: uptime, threshold: ">= 99 %", result: 99.1 %, passed: false }
`,
      },
    },
    {
      shows: "absent",
      title: "no verdict is noted",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/verification-tests.csv": "Test ID,Metric,Threshold,Result\nT-1,AUC,>= 0.76,0.7\n",
      },
    },
  ],
});
