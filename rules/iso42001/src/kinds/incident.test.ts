import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { incident } from "./incident.ts";

testKind({
  kind: incident,
  title: "Wrong late fee in the chat",
  register: { title: "AI incident log", path: "aims/incident-log", collection: "incidents" },
  written: {
    "Incident ID": "INC-001",
    "Incident description": "Wrong late fee in the chat",
    "Date detected": "2026-04-14 09:30",
    "AI system": "SYS-002",
    Type: "wrong information",
    Severity: "High",
    Affected: "23 customers",
    "Users notified on": "2026-04-15",
    "Who was told": "all 23, by mail",
    "Limit (hours)": "72",
    "Root cause": "expired article in the index",
    "Resolution date": "2026-04-14",
    Nonconformity: "NC-001",
    "Corrective action needed": "yes",
    "Risks re-assessed on": "2026-04-20",
    "Impact assessment checked on": "2026-04-20, no change",
    "Incident manager": "Jane Doe",
    Status: "Resolved",
  },
  named: "Incident description",
  means: {
    id: "INC-001",
    description: "Wrong late fee in the chat",
    detectedOn: "2026-04-14",
    systems: ["SYS-002"],
    type: "wrong information",
    severity: "High",
    affected: "23 customers",
    notifiedOn: "2026-04-15",
    informed: "all 23, by mail",
    limit: "72",
    cause: "expired article in the index",
    resolvedOn: "2026-04-14",
    nonconformity: ["NC-001"],
    decision: "yes",
    risksReassessedOn: "2026-04-20",
    impactCheckedOn: "2026-04-20",
    owner: "Jane Doe",
    status: "closed",
  },
  layouts: forms.record,
});

test("a log in the words of an engineering team", () => {
  const project = readProject({
    "aims/incident_log.csv": `IncidentID,Date,Severity,ReportedBy,Description,Status,RootCause,Containment,CorrectiveAction,ResolutionDate
INC-2026-001,2026-02-01,Medium,DevOps,Outage by quota,Resolved,Quota exceeded,Redeploy,Increase the quota,2026-02-02
`,
  });
  const found = project.records(incident).map(({ id, fields: { detectedOn, status, correctiveAction } }) => {
    return { id, detectedOn, status, correctiveAction };
  });
  expect(found).toEqual([
    {
      id: "INC-2026-001",
      detectedOn: "2026-02-01",
      status: "closed",
      correctiveAction: "Increase the quota",
    },
  ]);
});

test("a log of information security incidents is another system's", () => {
  const project = readProject({
    "isms-iso27001/incident-log.csv": "Incident ID,Date,Summary\nINC-1,2026-02-01,Lost laptop\n",
  });
  expect(project.records(incident)).toEqual([]);
});

test("a report of one incident has its id in the title", () => {
  const project = readProject({
    "aims/reports/one.md": `# Incident report INC-2026-003: wrong fee

**Date of incident:** 2026-04-14
**AI system:** SYS-002
`,
  });
  expect(project.records(incident).map(({ ref }) => ref)).toEqual(["incident:INC-2026-003"]);
});

test("the incidents of a management review are told, not kept there", () => {
  const project = readProject({
    "aims/review.md": `# Management review 2026

## Incidents

| ID    | System  | Status |
| ----- | ------- | ------ |
| INC-1 | SYS-001 | closed |
`,
  });
  expect(project.records(incident)).toEqual([]);
});
