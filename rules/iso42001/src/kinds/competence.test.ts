import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { competence } from "./competence.ts";

testKind({
  kind: competence,
  title: "Data steward",
  register: { title: "Competence matrix", path: "aims/competence-matrix", collection: "competencies" },
  written: {
    "Competence ID": "CMP-007",
    Role: "Data steward",
    "Employee name": "Jane Doe",
    "Required competence": "data quality, provenance",
    "Evidence of competence": "degree in information science; TRN-03",
    "Assessed on": "2026-09-17",
    "Valid until": "2027-09-16",
    "Competence gap": "categories of account data",
    "Planned action": "course on data contracts",
    "Due date": "2026-10-30",
    Effectiveness: "case test passed",
  },
  named: "Role",
  means: {
    id: "CMP-007",
    role: "Data steward",
    person: "Jane Doe",
    required: "data quality, provenance",
    evidence: ["degree in information science", "TRN-03"],
    assessedOn: "2026-09-17",
    validUntil: "2027-09-16",
    gap: "categories of account data",
    action: "course on data contracts",
    due: "2026-10-30",
    effectiveness: "case test passed",
  },
  layouts: forms.record,
});

test("a page about skills that names nobody shows nobody's competence", () => {
  const page =
    "# Competence and training\n\n**Date:** 2026-02-09\n**Status:** Approved\n\n## Required skills\n\nPython, statistics.\n";
  expect(readProject({ "aims/competence-and-training.md": page }).records(competence)).toEqual([]);
});
