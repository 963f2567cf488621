import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { responsibility } from "./responsibility.ts";

testKind({
  kind: responsibility,
  title: "Deployment",
  register: { title: "RACI matrix", path: "aims/raci", collection: "responsibilities" },
  written: {
    Ref: "RM-1",
    Stage: "deployment",
    Responsible: "Operations",
    Accountable: "CTO",
    System: "SYS-001",
  },
  means: {
    id: "RM-1",
    stage: "deployment",
    responsible: "Operations",
    accountable: "CTO",
    systems: ["SYS-001"],
  },
  layouts: forms.rows,
});

test("a column for each party, and a mapping of parties", () => {
  const project = readProject({
    "aims/responsibility-matrix.md": `# Responsibility matrix

| Stage     | Bank | SUP-003 |
| --------- | ---- | ------- |
| design    | R, A |         |
| operation | A    | R       |
`,
    "aims/raci.yaml": `stages:
  - stage: retirement
    parties: { Bank: A, SUP-003: R }
`,
  });
  const rows = project
    .records(responsibility)
    .map(({ id, fields }) => [
      id,
      ...(fields.parties ?? []).map(({ name, text }) => `${name.value}: ${text.value}`),
    ]);
  expect(rows).toEqual([
    ["retirement", "Bank: A", "SUP-003: R"],
    ["design", "Bank: R, A"],
    ["operation", "Bank: A", "SUP-003: R"],
  ]);
});
