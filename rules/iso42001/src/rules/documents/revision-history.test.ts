import { expect, test } from "vitest";
import { readDocument } from "../../test-rule.ts";
import { latestRevision } from "./revision-history.ts";

function read(text: string): Record<string, string | undefined> {
  const revision = latestRevision(readDocument("aims/policy.md", text));
  return Object.fromEntries(Object.entries(revision ?? {}).map(([name, scalar]) => [name, scalar?.value]));
}

test("the newest row of a change log counts", () => {
  const text = `# Policy

| Version | Date       | Owner | Approver | Changes |
| ------- | ---------- | ----- | -------- | ------- |
| 2.0     | 2026-05-01 | Jane  | Ann Bell | Review  |
| 1.0     | 2025-05-01 | Joe   | Ann Bell | First   |
`;
  expect(read(text)).toEqual({ version: "2.0", date: "2026-05-01", owner: "Jane", approver: "Ann Bell" });
});

test("a table of signatures names the approver", () => {
  const text = `# Policy

## Approval

| Name     | Role | Date       |
| -------- | ---- | ---------- |
| Ann Bell | CEO  | 2026-05-01 |
`;
  expect(read(text)).toMatchObject({ approver: "Ann Bell", date: "2026-05-01" });
});

test("rows that nobody filled in do not count", () => {
  expect(read("| Version | Date | Approver |\n| --- | --- | --- |\n| 1.0 | YYYY-MM-DD | [Name] |\n")).toEqual(
    {},
  );
  expect(read("| Name | Date |\n| --- | --- |\n| Ann Bell | 2026-05-01 |\n")).toEqual({});
});
