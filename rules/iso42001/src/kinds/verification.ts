import { type Document, date, defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { oneSystem } from "./risk.ts";

/** The record of how a version of an AI system was verified and validated (A.6.2.4). */
export const verification = defineKind({
  name: "verification",
  summary: "How one version of an AI system was verified and validated: method, tests, decision.",
  form: "document",
  titles: names(
    "Verification and validation | Verification and validation record | V&V | V&V record | V&V report",
    "Verification and validation report | Verification and validation plan | V&V plan",
    "Verification & validation results | AI system verification and validation | Model validation",
    "Model validation report | Model validation record | System validation report",
    "System verification report | AI system test report | Model test report | Model evaluation report",
    "System test report | Acceptance test report | User acceptance test report | Test and evaluation report",
    "Test and evaluation plan | Verification record | Validation record",
    "Verificação e validação | Verifizierung und Validierung | Vérification et validation",
  ),
  types: [
    "vv-record",
    "v-and-v-record",
    "vv-report",
    "test-report",
    "validation-report",
    "verification-report",
  ],
  prefixes: ["VV", "VVR", "VNV"],
  locations: [
    "**/verification-validation*",
    "**/verification-and-validation*",
    "verification/**",
    "validation/**",
  ],
  declines: (document) => ofAnotherStandard(document) ?? ofSomethingElse(document),
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID | Record ID | Report ID") }),
    title: text(),
    system: oneSystem,
    systemVersion: version({
      aliases: names(
        "Version of the system | Model version | Tested version | Version tested | Verified version",
        "Release | Release version | Version under test | Build",
      ),
    }),
    date: date({
      summary: "The day on which the tests were finished.",
      aliases: names(
        "Verification date | Validation date | Test date | Tested on | Performed on | Completed on",
        "Date of verification | Verified on | Validated on | Date of test | Conducted on | Report date",
      ),
    }),
    tester: person({
      aliases: names(
        "Tested by | Verified by | Validated by | Validator | Verifier | Performed by | Conducted by",
        "Test lead | Reviewer | Author | Prepared by",
      ),
    }),
    approver: person({ aliases: names("Approved by | Approval | Decided by | Released by | Signed off by") }),
    approvedOn: date({ aliases: names("Approval date | Date approved | Approved date | Decided on") }),
    method: section({
      aliases: names(
        "Methods | Approach | Test approach | Method and tools | Methods and tools | Test method",
        "Test strategy | Methodology | How we tested | Test plan | Procedure | Evaluation method",
        "Evaluation plan | Scope and method",
      ),
    }),
    data: section({
      aliases: names(
        "Test data | Data | Dataset | Datasets | Evaluation data | Test set | Validation data",
        "Data used",
      ),
    }),
    criteria: section({
      aliases: names(
        "Acceptance criteria | Release criteria | Pass criteria | Thresholds | Success criteria",
        "Pass/fail criteria | Evaluation criteria | Acceptance thresholds",
      ),
    }),
    results: section({
      aliases: names(
        "Tests | Test results | Results | Test cases | Verification results | Validation results",
        "Tests and results | Evaluation results | Findings | Metrics | Performance",
      ),
    }),
    limits: section({
      aliases: names("Limits found | Limitations | Known limitations | Limits | Open issues"),
    }),
    deviations: section({
      summary: "Criteria that were missed, and who let that pass.",
      aliases: names(
        "Deviation | Waiver | Waivers | Exceptions | Missed thresholds | Missed criteria | Concessions",
        "Accepted deviations | Failed tests | Waivers and deviations | Deviations and waivers",
      ),
    }),
    decision: section({
      aliases: names(
        "Conclusion | Conclusions | Verdict | Release decision | Outcome | Overall result",
        "Recommendation | Release recommendation | Sign-off | Decision and sign-off",
      ),
    }),
  },
});

const other =
  /\b(?:data(?:set|base)?|backup|restore|penetration|vulnerability|security|business continuity|disaster|approvals?|supplier|user guide)\b/i;

/** A test of something that is no AI system. */
function ofSomethingElse({ title }: Document): string | undefined {
  const found = other.exec(title?.value ?? "")?.[0];
  return found === undefined
    ? undefined
    : `speaks of something else than an AI system (${found.toLowerCase()})`;
}
