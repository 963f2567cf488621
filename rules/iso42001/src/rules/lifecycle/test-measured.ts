import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { requirement } from "../../kinds/requirement.ts";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { called } from "../../shared/called.ts";
import { isEmptyPhrase } from "./empty-phrase.ts";
import { recordOf } from "./record-of.ts";
import { noted } from "./verdict.ts";

type Test = RecordOf<typeof verificationTest>;

const why =
  "A test shows something only if it was said beforehand which result will do, and can be read afterwards which one was found.";

/** Which result will do is said, and which was found. */
export const testMeasured = defineRule({
  id: "test-measured",
  summary: "Every test has a criterion and a result.",
  requirements: ["A.6.2.4"],
  severity: "error",
  basis: "requirement",
  on: verificationTest,
  reads: [verification, requirement],
  options: z.strictObject({}),
  notAGap:
    "A test that was not run yet has no result: say so in its verdict. The criterion may stand at the requirement that the test names, or under a heading for criteria.",
  messages: {
    criterion: {
      problem: "{test} has no criterion to judge its result by.",
      why,
      how: "Add the threshold or the expected result that was agreed before the test.",
    },
    vague: {
      problem: 'The criterion of {test} is "{text}", which any result may meet.',
      why,
      how: "Name the value or the observation that makes the test pass.",
    },
    result: {
      problem: "{test} has no result.",
      why,
      how: "Enter what was found, or note that the test was not run.",
    },
  },
  check(record, { project, report }) {
    const test = called(record, "Test");
    const { threshold, result } = record.fields;
    const verdict = noted(record);
    if (threshold === undefined) {
      if (record.state("threshold") !== "absent" || !hasCriterionElsewhere(record, project))
        report("criterion", { at: record.at("threshold"), key: "criterion", data: { test } });
    } else if (isEmptyPhrase(threshold))
      report("vague", { at: record.at("threshold"), key: "criterion", data: { test, text: threshold } });
    const isJudged = record.state("result") === "absent" && verdict !== undefined;
    if (result === undefined && verdict !== "not-run" && !isJudged)
      report("result", { at: record.at("result"), key: "result", data: { test } });
  },
  examples: [
    {
      shows: "gap",
      title: "a result without a threshold, a threshold without a result",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/vv.md": `# Verification and validation

| Test | Metric   | Threshold | Result | Pass |
| ---- | -------- | --------- | ------ | ---- |
| T-1  | accuracy |           | fine   | yes  |
                    ~ T-1 has no criterion to judge its result by.
| T-2  | recall   | >= 0.80   |        | yes  |
                                ~ T-2 has no result.
| T-3  | latency  | good      | 0.8 s  | yes  |
                    ~~~~ The criterion of T-3 is "good", which any result may meet.
`,
      },
    },
    {
      shows: "good",
      title: "functional tests, and criteria that stand at the requirements",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/requirements.yaml": `kind: requirements-spec
requirements:
  - { id: REQ-1, text: ranks by risk, acceptance: AUC at least 0.76 }
`,
        "aims/vv-score.md": `# V&V report

| Test case | Requirement | Metric | Result |
| --------- | ----------- | ------ | ------ |
| TC-1      | REQ-1       | AUC    | 0.771  |

| Test case | Expected                         | Status  |
| --------- | -------------------------------- | ------- |
| TC-2      | no letter without a signature    | ✅ Pass |
| TC-3      | the operator can stop the system | planned |
`,
      },
    },
    {
      shows: "absent",
      title: "a list of tests with neither",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/verification-tests.csv": `Test ID,Metric
T-1,accuracy
~~~ T-1 has no criterion to judge its result by.
~~~ T-1 has no result.
`,
      },
    },
  ],
});

/** Under a heading of the record, or at the requirement that the test names. */
function hasCriterionElsewhere(test: Test, project: Project): boolean {
  const record = recordOf(test, project);
  if (record?.has("criteria")) return true;
  const named = test.fields.requirements ?? [];
  return named.some(({ id }) => project.find(requirement, id)?.has("acceptance") ?? false);
}
