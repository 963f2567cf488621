import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { adverseImpact } from "./adverse-impact.ts";

testKind({
  kind: adverseImpact,
  title: "Benefits seem to count less",
  register: { title: "Adverse impact log", path: "aims/adverse-impact-log", collection: "reports" },
  written: {
    "Report ID": "AIR-001",
    Report: "Benefits seem to count less",
    "Date received": "2026-07-02",
    "Reported by": "applicant",
    Channel: "form",
    System: "SYS-001",
    "Due date": "2026-07-12",
    "Responded on": "2026-07-09",
    Outcome: "counted in full",
    "Related NC": "NC-004",
    Status: "answered",
  },
  named: "Report",
  means: {
    id: "AIR-001",
    description: "Benefits seem to count less",
    receivedOn: "2026-07-02",
    reporter: "applicant",
    channel: "form",
    systems: ["SYS-001"],
    due: "2026-07-12",
    respondedOn: "2026-07-09",
    outcome: "counted in full",
    nonconformity: ["NC-004"],
    status: "closed",
  },
  layouts: forms.record,
});

test("a log under a plain heading, in the page that opens the channel", () => {
  const project = readProject({
    "aims/reports.md": `# Reports of adverse impact

## Channels

| Channel | Where            |
| ------- | ---------------- |
| mail    | ai@bank.example  |

## Log

| ID    | Received on | Report       | Responded on |
| ----- | ----------- | ------------ | ------------ |
| AIR-1 | 2026-07-02  | Wrong answer | 2026-07-03   |
`,
  });
  expect(project.records(adverseImpact).map(({ id, fields }) => [id, fields.respondedOn])).toEqual([
    ["AIR-1", "2026-07-03"],
  ]);
});
