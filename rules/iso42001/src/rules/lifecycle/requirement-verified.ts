import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { requirement } from "../../kinds/requirement.ts";
import { system } from "../../kinds/system.ts";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { citedPaths, findCited } from "../documents/cited-paths.ts";
import { systemsServed } from "../systems/about.ts";
import { recordsOf, testsBySystem } from "./of-system.ts";

type Requirement = RecordOf<typeof requirement>;
type Test = RecordOf<typeof verificationTest>;

const why =
  "A requirement without a test is a hope; an auditor takes a few from the specification and asks for the result of each.";

/** From a requirement one comes to a test and its result. */
export const requirementVerified = defineRule({
  id: "requirement-verified",
  summary: "Every requirement of a tested AI system is covered by one of its tests.",
  requirements: ["A.6.2.2", "A.6.2.4"],
  severity: "warning",
  basis: "practice",
  on: requirement,
  reads: [verificationTest, verification, system],
  options: z.strictObject({}),
  notAGap:
    "What belongs to a release to come has no test yet. A test that lives in the code counts if the requirement names its file.",
  messages: {
    untested: {
      problem: "No test in the verification record covers {id}.",
      why,
      how: "Name the requirement at the test that covers it, or plan a test for it.",
    },
    gone: {
      problem: "{id} is to be verified by {tests}, and the verification record has no such test.",
      why,
      how: "Correct the id, or file the test and its result.",
    },
    other: {
      problem: "{id} is to be verified by {tests}, and the verification record runs that for {others}.",
      why,
      how: "Correct the id on the side that is wrong, or name both requirements at the test.",
    },
  },
  // Where no test of the system is on file at all, that is said of the system.
  appliesTo: (record, { project }) => isUnderTest(record, project),
  check(record, { project, report }) {
    if (project.derive(coveredIds).has(requirement.normaliseId(record.id))) return;
    const named = record.fields.tests ?? [];
    const found = named.flatMap(({ value }) => project.find(verificationTest, value) ?? []);
    const others = found.filter(namesRequirement);
    if (found.length > others.length || named.some(({ value }) => leadsElsewhere(value, record, project)))
      return;
    const at = record.at("tests");
    const id = called(record, "Requirement");
    const tests = listing(
      others.length > 0 ? others.map((test) => test.id) : named.map(({ value }) => value),
    );
    if (others.length > 0) {
      const related = others.map((test) => ({
        at: test.at("requirements"),
        message: "The test names another one.",
      }));
      const runFor = listing([...new Set(others.flatMap(requirementsOf))]);
      report("other", { at, related, data: { id, tests, others: runFor } });
    } else if (named.some(({ value }) => /\d/.test(value))) report("gone", { at, data: { id, tests } });
    else report("untested", { at, data: { id } });
  },
  examples: [
    {
      shows: "gap",
      title: "no test, a test that is gone, a test of another requirement",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
        "aims/requirements.md": `# Requirements specification

| Req ID | Requirement      | Tests |
| ------ | ---------------- | ----- |
| REQ-1  | ranks by risk    | T-1   |
| REQ-2  | can be overruled |       |
                              ~ No test in the verification record covers REQ-2.
| REQ-3  | can be stopped   | T-7   |
                              ~~~ REQ-3 is to be verified by T-7, and the verification record has no such test.
| REQ-4  | fast             | T-1   |
                              ~~~ REQ-4 is to be verified by T-1, and the verification record runs that for REQ-1.
`,
        "aims/verification-tests.csv":
          "Test ID,Requirement,Metric,Threshold,Result\nT-1,REQ-1,AUC,>= 0.76,0.771\n",
        "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\n",
      },
    },
    {
      shows: "good",
      title: "named on either side, or in the code",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
        "aims/requirements.yaml": `kind: requirements-spec
requirements:
  - { id: REQ-1, text: ranks by risk }
  - { id: REQ-2, text: can be overruled, tests: [T-2] }
  - { id: REQ-3, text: no secrets leave, tests: tests/secrets.py }
`,
        "aims/vv.md": `# V&V record

| Test | Covers        | Metric | Result |
| ---- | ------------- | ------ | ------ |
| T-1  | REQ-1, REQ-9  | AUC    | 0.77   |
| T-2  |               | clicks | 2      |
`,
        "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\n",
      },
      elsewhere: ["tests/secrets.py"],
    },
    {
      shows: "absent",
      title: "no test on file",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
        "aims/system-requirements.csv": "Req ID,Requirement\nREQ-1,ranks by risk\n",
        "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\n",
      },
    },
  ],
});

function isUnderTest(record: Requirement, project: Project): boolean {
  if (record.ragged || !/\d/.test(record.id)) return false;
  return systemsServed(record, project).some((each) => recordsOf(testsBySystem, each, project).length > 0);
}

/** The requirements that some test names, in the form in which ids are compared. */
function coveredIds(project: Project): ReadonlySet<string> {
  const tests = project.records(verificationTest).filter(({ ragged }) => !ragged);
  return new Set(tests.flatMap(requirementsOf).map((id) => requirement.normaliseId(id)));
}

function requirementsOf(test: Test): string[] {
  const named = test.state("requirements") === "read" ? (test.fields.requirements ?? []) : [];
  return named.map(({ id }) => id);
}

function namesRequirement(test: Test): boolean {
  return requirementsOf(test).length > 0;
}

/** A file with tests, a page elsewhere, or the name of a test in the code. */
function leadsElsewhere(text: string, { document }: Requirement, project: Project): boolean {
  if (/^https?:\/\/|::|\btest_\w+/i.test(text)) return true;
  return citedPaths(text).some((path) => findCited(path, document.path, project) !== undefined);
}
