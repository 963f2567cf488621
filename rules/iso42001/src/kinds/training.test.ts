import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { training } from "./training.ts";

testKind({
  kind: training,
  title: "Safe and fair models",
  register: { title: "Training records", path: "aims/training-records", collection: "trainings" },
  written: {
    "Record ID": "TRN-2026-008",
    "Employee name": "Jane Doe",
    Role: "Lead data scientist",
    "Course code": "TRN-03",
    "Course title": "Safe and fair models",
    "Date completed": "2026-03-18",
    "Evaluated on": "2026-04-22",
    "Evaluation result": "practical case passed",
    Expires: "2027-03-17",
    Evaluator: "Max Meyer",
  },
  named: "Course title",
  means: {
    id: "TRN-2026-008",
    person: "Jane Doe",
    role: "Lead data scientist",
    training: "TRN-03",
    title: "Safe and fair models",
    completedOn: "2026-03-18",
    evaluatedOn: "2026-04-22",
    evaluation: "practical case passed",
    validUntil: "2027-03-17",
    evaluatedBy: "Max Meyer",
  },
  layouts: forms.record,
});

test("a log of security awareness trainings is another one", () => {
  const log = "# Security Awareness Training Log\n\n| Date | Topics | Scope |\n| --- | --- | --- |\n";
  const entry = readProject({ "aims/training_log.md": log }).document("aims/training_log.md");
  expect(entry?.kinds).toEqual([]);
  expect(entry?.declined.map(({ kind }) => kind)).toEqual([training]);
});
