import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { change } from "./change.ts";

testKind({
  kind: change,
  title: "Kaj 2.1.0",
  register: { title: "Change log", path: "aims/change-log", collection: "changes" },
  written: {
    "Change ID": "CHG-2026-02",
    Description: "Kaj 2.1.0",
    Reason: "better answers",
    Systems: "SYS-002",
    "Risk assessment": "done 2026-02-09",
    "Impact assessment": "AIA-002",
    "Approved by": "Priya Raman",
    "Approved on": "2026-02-26",
    "Implemented on": "2026-03-02",
    "Reviewed on": "2026-04-20",
    "Effects seen": "INC-001",
    Status: "closed",
  },
  named: "Description",
  means: {
    id: "CHG-2026-02",
    why: "better answers",
    systems: ["SYS-002"],
    riskCheck: "done 2026-02-09",
    impactCheck: "AIA-002",
    approver: "Priya Raman",
    approvedOn: "2026-02-26",
    implementedOn: "2026-03-02",
    reviewedOn: "2026-04-20",
    effects: "INC-001",
    status: "closed",
  },
  layouts: forms.record,
});

test("the versions of a document are no changes of systems", () => {
  const project = readProject({
    "aims/ai-policy.md": `# AI policy

## Change log

| Version | Date       | Author | Approved by | Change |
| ------- | ---------- | ------ | ----------- | ------ |
| 1.1     | 2026-02-03 | Sofie  | Ingrid      | layout |
`,
    "aims/CHANGELOG.md": "# Changelog\n\n## 1.2.0\n\n- Faster.\n",
  });
  expect(project.records(change)).toEqual([]);
});
