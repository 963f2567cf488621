import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { deployment } from "./deployment.ts";

testKind({
  kind: deployment,
  title: "Deployment plan of SYS-001",
  written: {
    "Document ID": "AIMS-DEP-001",
    "AI system": "SYS-001",
    "System version": "3.2.0",
    "Go-live date": "2026-06-15",
    "Approved by": "Priya Raman",
    "Approval date": "2026-06-12",
    "Rollback plan": "Back to 3.1 in 14 minutes.",
  },
  means: {
    id: "AIMS-DEP-001",
    system: "SYS-001",
    systemVersion: "3.2.0",
    goLive: "2026-06-15",
    approver: "Priya Raman",
    approvedOn: "2026-06-12",
    rollback: "Back to 3.1 in 14 minutes.",
  },
  layouts: forms.whole,
});

test("a release checklist is one, whatever stands above its list", () => {
  const [found] = readProject({
    "aims/releases/kaj.md":
      "# Kaj 2.1 – release checklist\n\n## Go/no-go criteria\n\n- [x] V&V passed\n- [ ] users told\n",
  }).records(deployment);
  expect(found?.has("preconditions")).toBe(true);
});
