import { expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { contextIssue } from "./context-issue.ts";
import { interestedParty } from "./interested-party.ts";

test("rows below a heading that names another register are no issues of the page that they stand in", () => {
  const project = readProject({
    "aims/context.md": `---
kind: context-register
---

# Context of the organisation

## Issues

| ID | Issue | Type |
| --- | --- | --- |
| ISS-001 | New laws | external |

## Interested parties

| ID | Party | Category | Requirement |
| --- | --- | --- | --- |
| PTY-001 | Applicants | affected persons | fair decisions |
`,
  });
  expect(project.records(contextIssue).map(({ id }) => id)).toEqual(["ISS-001"]);
  expect(project.records(interestedParty).map(({ id }) => id)).toEqual(["PTY-001"]);
});
