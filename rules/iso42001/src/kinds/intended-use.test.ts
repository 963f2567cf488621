import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { intendedUse } from "./intended-use.ts";

testKind({
  kind: intendedUse,
  title: "Intended use of Kaj",
  register: { title: "Intended uses", path: "aims/intended-uses", collection: "intended_uses" },
  written: {
    "Statement ID": "USE-002",
    "AI system": "SYS-002",
    "Intended uses": "answering questions",
    "Intended users": "customers",
    "Operating environment": "website",
    "Prohibited uses": "advice",
  },
  means: {
    id: "USE-002",
    system: "SYS-002",
    intended: "answering questions",
    users: "customers",
    environment: "website",
    prohibited: "advice",
  },
  layouts: ["front matter", "field table", "bold lines", ...forms.rows],
});

test("its parts stand under headings", () => {
  const project = readProject({
    "aims/sys-001/use.md": `# Intended use of SYS-001 Harbour Score

**System:** SYS-001

## Intended uses

- rating applications

## Prohibited and out-of-scope uses

- marketing
`,
  });
  const [found] = project.records(intendedUse);
  expect([found?.fields.intended, found?.fields.prohibited]).toEqual(["rating applications", "marketing"]);
  expect(found?.state("environment")).toBe("absent");
});
