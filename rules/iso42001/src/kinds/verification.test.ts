import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { verification } from "./verification.ts";

testKind({
  kind: verification,
  title: "Verification and validation of SYS-001",
  written: {
    "Document ID": "AIMS-VVR-001",
    "AI system": "SYS-001",
    "System version": "3.2.0",
    "Test date": "2026-05-22",
    "Tested by": "Jane Doe",
    "Approved by": "Ann Bell",
    "Approval date": "2026-05-26",
    "Release decision": "Fit for release.",
  },
  means: {
    id: "AIMS-VVR-001",
    system: "SYS-001",
    systemVersion: "3.2.0",
    date: "2026-05-22",
    tester: "Jane Doe",
    approver: "Ann Bell",
    approvedOn: "2026-05-26",
    decision: "Fit for release.",
  },
  layouts: forms.whole,
});

test("the version of the document is not that of the system", () => {
  const project = readProject({
    "aims/vv.md": "# V&V record\n\n**Version:** 1.0\n**System version:** 3.2.0\n\n## Verdict\n\nFit.\n",
  });
  expect(project.records(verification)[0]?.fields).toMatchObject({
    systemVersion: "3.2.0",
    decision: "Fit.",
  });
});

test("a test of something else is none", () => {
  const text = "\n**Date:** 2026-05-22\n";
  const files = {
    "aims/verification/leadership.md": `# Leadership approvals verification${text}`,
    "aims/validation/backup.md": `# Backup restore test${text}`,
  };
  expect(readProject(files).records(verification)).toEqual([]);
});
