import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { auditFinding } from "./audit-finding.ts";

testKind({
  kind: auditFinding,
  title: "Finding F-1",
  register: { title: "Audit findings", path: "aims/audit-findings", collection: "findings" },
  written: {
    "Finding ID": "F-1",
    "Audit ID": "AUD-2026-1",
    Classification: "Minor non-conformity",
    Clause: "7.2",
    Observation: "effect of training not judged",
    "NCR ID": "NC-003",
    "Audited unit": "Engineering",
  },
  means: {
    id: "F-1",
    audit: "AUD-2026-1",
    grade: "minor",
    requirement: "7.2",
    text: "effect of training not judged",
    nonconformity: ["NC-003"],
    unit: "Engineering",
  },
  layouts: forms.rows,
});

test.each([
  ["Major NC", "major"],
  ["minor nonconformity (isolated)", "minor"],
  ["Non-conformance", "nonconformity"],
  ["OFI", "improvement"],
  ["Observation", "observation"],
  ["🟢 Positive", "strength"],
  ["High", "rated"],
])("%s is %s", (written, grade) => {
  const project = readProject({ "aims/audit-findings.csv": `Finding ID,Grade,Finding\nF-1,${written},x\n` });
  expect(project.records(auditFinding)[0]?.fields.grade).toBe(grade);
});
