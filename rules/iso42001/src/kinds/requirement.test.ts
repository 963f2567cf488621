import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { requirement } from "./requirement.ts";

testKind({
  kind: requirement,
  title: "People can overrule the score",
  register: {
    title: "Requirements specification",
    path: "aims/requirements-specification",
    collection: "requirements",
  },
  written: {
    "Requirement ID": "REQ-105",
    Requirement: "People can overrule the score",
    "Acceptance criteria": "at most two clicks",
    Source: "LEG-005",
    "AI system": "SYS-001",
    "Verified by": "T-106",
  },
  named: "Requirement",
  means: {
    id: "REQ-105",
    text: "People can overrule the score",
    acceptance: "at most two clicks",
    source: "LEG-005",
    system: "SYS-001",
    tests: ["T-106"],
  },
  layouts: [...forms.rows, "section"],
});

test("the folder of a system says which requirements are meant", () => {
  const { documents } = readProject({
    "aims/systems/sys-001/requirements.md": `# What the score has to do

| Ref   | Requirement | Fit criterion |
| ----- | ----------- | ------------- |
| REQ-1 | fast        | under 1 s     |
`,
  });
  expect(documents.flatMap(({ records }) => records).filter(({ kind }) => kind === requirement)).toHaveLength(
    1,
  );
});

test("requirements of data, parties and laws are others", () => {
  const files = {
    "aims/data/quality-requirements.md":
      "# Data quality requirements\n\n## Requirements\n\n| ID | Requirement |\n|---|---|\n| Q-1 | complete |\n",
    "aims/parties.md":
      "# Interested parties\n\n## Requirements\n\n| ID | Requirement | Source |\n|---|---|---|\n| P-1 | fair | law |\n",
  };
  expect(readProject(files).records(requirement)).toEqual([]);
});
