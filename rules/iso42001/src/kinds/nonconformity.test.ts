import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { nonconformity } from "./nonconformity.ts";

testKind({
  kind: nonconformity,
  title: "Expired article in answers",
  register: {
    title: "Nonconformities and corrective actions",
    path: "aims/nonconformity-log",
    collection: "nonconformities",
  },
  written: {
    "NC ID": "NC-007",
    Nonconformity: "Expired article in answers",
    "Date found": "2026-04-14",
    "Raised by": "Jane Doe",
    Clause: "A.6.2.6",
    Grade: "minor",
    "AI system": "SYS-002",
    "Immediate correction": "article removed",
    "Consequences handled": "23 customers told",
    "Root cause": "no expiry in the index",
    "Similar checked": "all articles, two more",
    "Need for action": "yes",
    "Corrective action": "expiry rule in the index",
    Owner: "Marta Kowalczyk",
    "Due date": "2026-05-29",
    "Completion date": "2026-05-22",
    "Effectiveness checked on": "2026-07-03",
    "Effectiveness result": "no expired article in 400 answers",
    "Checked by": "Oskar Lindahl",
    "Change to AIMS": "yes, data quality requirements",
    Status: "closed 2026-07-03",
  },
  named: "Nonconformity",
  means: {
    id: "NC-007",
    description: "Expired article in answers",
    foundOn: "2026-04-14",
    source: "Jane Doe",
    requirement: "A.6.2.6",
    grade: "minor",
    systems: ["SYS-002"],
    correction: "article removed",
    consequences: "23 customers told",
    cause: "no expiry in the index",
    similar: "all articles, two more",
    decision: "yes",
    correctiveAction: "expiry rule in the index",
    owner: "Marta Kowalczyk",
    due: "2026-05-29",
    doneOn: "2026-05-22",
    "effectiveness.on": "2026-07-03",
    "effectiveness.result": "no expired article in 400 answers",
    "effectiveness.by": "Oskar Lindahl",
    aimsChange: "yes, data quality requirements",
    status: "closed",
  },
  layouts: forms.record,
});

test("a report of one nonconformity, under headings", () => {
  const project = readProject({
    "aims/ncr/NCR-2026-001.md": `# NCR-2026-001 – No alert for slow injection

- Date opened: 2026-08-06
- Owner: Security Officer
- Clauses: 8.1, 9.1

## 1. Description

Attempts were logged and nobody was told.

## 2. Containment

A warning in the interface.

## 3. Root cause

No rule for attempts of medium severity.

## 4. Corrective actions

| Action      | Owner        | Due date   | Status |
| ----------- | ------------ | ---------- | ------ |
| Rate limits | Security Lab | 2026-08-15 | Open   |

## 6. Verification of effectiveness

To follow after two weeks of monitoring.
`,
  });
  const [found, ...others] = project.records(nonconformity);
  expect(others).toEqual([]);
  expect(found?.id).toBe("NCR-2026-001");
  expect(found?.fields).toMatchObject({
    foundOn: "2026-08-06",
    requirement: "8.1, 9.1",
    containment: "A warning in the interface.",
    cause: "No rule for attempts of medium severity.",
  });
  expect(found?.fields.correctiveAction).toContain("Rate limits");
  expect(found?.fields.effectiveness?.result).toContain("two weeks");
});

test("a log of corrective actions names the nonconformities", () => {
  const project = readProject({
    "aims/capa_log.csv": `CAPAID,Date,RelatedNCR,Description,Owner,DueDate,Status,EffectivenessCheckDate
CAPA-2026-001,2026-02-06,NCR-2026-001,Fill in the links,Compliance Officer,2026-02-15,Implemented,2026-03-01
`,
  });
  const found = project.records(nonconformity).map(({ fields }) => ({
    id: fields.id,
    of: fields.nonconformity?.map(({ id }) => id),
    due: fields.due,
    status: fields.status,
    on: fields.effectiveness?.on,
  }));
  expect(found).toEqual([
    { id: "CAPA-2026-001", of: ["NCR-2026-001"], due: "2026-02-15", status: "done", on: "2026-03-01" },
  ]);
});

test("the findings of an audit and the inputs of a review are no log of nonconformities", () => {
  const table =
    "| ID | Clause | Description | Status |\n| --- | --- | --- | --- |\n| NC-1 | 7.2 | No test | open |\n";
  const project = readProject({
    "aims/audit/report.md": `# Internal audit report 2026\n\n## Nonconformities\n\n${table}`,
    "aims/review.md": `# Management review 2026\n\n## Nonconformities and corrective actions\n\n${table}`,
  });
  expect(project.records(nonconformity)).toEqual([]);
});
