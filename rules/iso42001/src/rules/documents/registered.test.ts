import { expect, test } from "vitest";
import { registerEntry } from "../../kinds/register-entry.ts";
import { readProject } from "../../test-rule.ts";
import { documentOf, isExternal, registered } from "./registered.ts";

const register = `# Document register

## Own documents

| Document ID  | Title     | File                  |
| ------------ | --------- | --------------------- |
| AIMS-SCO-001 | Scope     | [scope](../scope.md)  |
| AIMS-POL-001 | AI policy | wiki                  |
|              | Evidence  | aims/evidence/        |

## Documents from outside

| ID     | Title  | Edition |
| ------ | ------ | ------- |
| EXT-01 | AI Act | 2024    |
`;

const project = readProject({
  "aims/documents/document-register.md": register,
  "aims/scope.md": "# Scope of the AIMS\n",
  "aims/policy/ai-policy.md": "# Our policy on AI\n\n**Document ID:** AIMS-POL-001\n**Version:** 1.0\n",
  "aims/evidence/2026.md": "# Exercise\n",
  "aims/notes.md": "# Notes\n",
});

test("a document is listed by its path, its id, its folder", () => {
  const { lists } = project.derive(registered);
  const listed = project.documents.filter(lists).map(({ document }) => document.path);
  expect(listed).toEqual(["aims/evidence/2026.md", "aims/policy/ai-policy.md", "aims/scope.md"]);
});

test("a row leads to its document", () => {
  const found = project.records(registerEntry).map((record) => documentOf(record, project)?.document.path);
  expect(found).toEqual(["aims/scope.md", "aims/policy/ai-policy.md", undefined, undefined]);
});

test("what comes from outside is told by the heading above", () => {
  expect(project.records(registerEntry).map(isExternal)).toEqual([false, false, false, true]);
});
