import { choice, date, defineKind, identifier, references, text } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { oneSystem } from "./risk.ts";

/** A test of an AI system with its criterion and its result (A.6.2.4). */
export const verificationTest = defineKind({
  name: "verification-test",
  summary: "A test of an AI system: what is measured, which value will do, which was found.",
  titles: names(
    "Verification tests | Validation tests | V&V tests | Test register | Verification matrix | Test catalogue",
    "Traceability matrix | Requirements traceability matrix | Verification test register",
  ),
  types: ["verification-test", "test-register"],
  prefixes: ["TST", "VT"],
  partOf: ["verification"],
  collections: ["tests", "test-results", "test_results", "verification-tests", "test-cases", "test_cases"],
  names: ["metric"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Test | Test ID | Test case | Test case ID | Ref | # | No | Test no") }),
    metric: text({
      aliases: names(
        "Measure | What is measured | Characteristic | Property | Test description | Description",
        "Indicator | Quality | What | Name | Title",
      ),
    }),
    requirements: references("requirement", {
      aliases: names(
        "Requirement | Requirement ID | Requirement IDs | Req | Req. | Req ID | Covers | Verifies",
        "Traces to | Requirement(s)",
      ),
    }),
    system: oneSystem,
    threshold: text({
      aliases: names(
        "Acceptance criterion | Acceptance criteria | Criterion | Criteria | Target | Limit | Expected",
        "Pass criterion | Pass criteria | Expected result | Required | Acceptance threshold",
        "Success criterion | Success criteria | Acceptance | Minimum | Goal | Required value",
      ),
    }),
    result: text({
      aliases: names(
        "Actual | Actual result | Measured | Value | Measured value | Achieved | Observed | Found | Outcome",
        "Score | Results | Actual value | Test result",
      ),
    }),
    dataset: text({
      aliases: names("Data | Data set | Test data | Test set | Environment | Sample | Tested on data"),
    }),
    pass: choice(["passed", "failed", "waived", "not-run"], {
      aliases: names("Passed | Pass/fail | Pass / fail | Verdict | Status | OK | Met | Fulfilled | Pass?"),
      words: synonyms({
        passed:
          "pass | yes | y | true | ok | ✅ | ✓ | ✔ | met | fulfilled | success | green | 🟢 | ja | sim | oui",
        failed:
          "fail | no | n | false | ❌ | ✗ | ✘ | not met | missed | not passed | red | 🔴 | nein | não | non",
        waived:
          "waiver | accepted | accepted deviation | deviation accepted | passed with waiver | pass with waiver | conditional pass | passed with deviation | exception granted",
        "not-run": "not run | not tested | planned | to do | skipped | blocked | in progress | deferred",
      }),
    }),
    waiver: text({
      summary: "Who let a missed criterion pass, and why.",
      aliases: names("Waived by | Deviation | Concession | Exception | Waiver reason | Accepted by"),
    }),
    date: date({ aliases: names("Test date | Tested on | Run on | Executed on | Performed on | Executed") }),
  },
});
