import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { managementReview } from "./management-review.ts";
import { reviewAction } from "./review-action.ts";

testKind({
  kind: managementReview,
  title: "Management review minutes MR-2026-001",
  written: {
    "Review ID": "MR-2026-001",
    "Meeting date": "28 October 2026",
    Participants: "Ann Bell (CEO), Jane Doe (AIMS manager)",
    "Status of actions from previous reviews": "all closed",
    "Interested parties": "no change",
    "Audit results": "three minor findings",
    Conclusions: "suitable, adequate, effective",
    Decisions: "plainer forms",
    "Next meeting": "2027-10-27",
  },
  means: {
    id: "MR-2026-001",
    date: "2026-10-28",
    attendees: "Ann Bell (CEO), Jane Doe (AIMS manager)",
    previousActions: "all closed",
    partyChanges: "no change",
    auditTrends: "three minor findings",
    conclusion: "suitable, adequate, effective",
    decisions: "plainer forms",
    nextReview: "2027-10-27",
  },
  layouts: forms.whole,
});

test("minutes with lines, sections and a table of actions", () => {
  const project = readProject({
    "aims/evidence/Management_Review_Minutes_MR-2026-001.md": `# Management Review Minutes — MR-2026-001

- Date: 2026-08-06
- Participants: Ann Bell (CEO)

## 2. Inputs

### 2.1 Changes in external and internal issues

New law.

## Decisions and Actions

| Decision/Action   | Owner    | Due Date   | Status |
| ----------------- | -------- | ---------- | ------ |
| Automate the KPIs | Jane Doe | 2026-09-15 | Open   |
`,
  });
  const [review] = project.records(managementReview);
  expect([review?.fields.date, review?.fields.issueChanges]).toEqual(["2026-08-06", "New law."]);
  const actions = project.records(reviewAction);
  expect(actions.map(({ fields }) => [fields.what, fields.owner, fields.due, fields.status])).toEqual([
    ["Automate the KPIs", "Jane Doe", "2026-09-15", "open"],
  ]);
});

test.each([
  ["Management review procedure", ""],
  ["AI management review", "## 9.3.2 Review frequency\n\nQuarterly.\n"],
])("%s says how reviews are held", (title, text) => {
  const project = readProject({ "aims/management-review.md": `# ${title}\n\n${text}` });
  expect(project.records(managementReview)).toEqual([]);
});
