import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { completionsOf } from "./completions.ts";

const page = `# Awareness record

| Topic     | Form   |
| --------- | ------ |
| AI policy | online |

| Group     | People | Done | Policy version |
| --------- | ------ | ---- | -------------- |
| Employees | 430    | 428  | 2.0            |

| Person   | Completed on | Policy version |
| -------- | ------------ | -------------- |
| Jane Doe | 2026-02-11   | 2.0            |
| Jim Roe  |              |                |
`;

test("people and groups are told apart, and topics are neither", () => {
  const found = completionsOf(readProject({ "aims/awareness.md": page }));
  expect(
    found.map(({ person, group, done, day, version }) => [
      person?.value ?? group?.value,
      done?.value,
      day,
      version?.value,
    ]),
  ).toEqual([
    ["Employees", "428", undefined, "2.0"],
    ["Jane Doe", undefined, "2026-02-11", "2.0"],
    ["Jim Roe", undefined, undefined, ""],
  ]);
});

test.each([
  ["aims/acknowledgements.csv", "Employee,Acknowledged on,Version\nJane Doe,2026-02-11,2.0\n"],
  [
    "aims/awareness.yaml",
    "acknowledgements:\n  - { employee: Jane Doe, acknowledged_on: 2026-02-11, version: 2.0 }\n",
  ],
])("%s is read", (path, text) => {
  const [only] = completionsOf(readProject({ [path]: text }));
  expect([only?.person?.value, only?.day, only?.version?.value]).toEqual(["Jane Doe", "2026-02-11", "2.0"]);
});
