import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { userInformation } from "./user-information.ts";

testKind({
  kind: userInformation,
  title: "About Kaj",
  written: {
    "Document ID": "AIMS-UIN-002",
    "AI system": "SYS-002",
    Version: "2.2",
    Owner: "Elin Berg",
    "Next review date": "2027-02-23",
    "AI disclosure": "You chat with a machine.",
    Limitations: "gives no advice",
    Contact: "people@example.com",
  },
  means: {
    id: "AIMS-UIN-002",
    system: "SYS-002",
    version: "2.2",
    owner: "Elin Berg",
    nextReview: "2027-02-23",
    disclosure: "You chat with a machine.",
    limits: "gives no advice",
    contact: "people@example.com",
  },
  layouts: forms.whole,
});

test("its parts stand under headings in plain words", () => {
  const project = readProject({
    "aims/instructions-for-use.md": `# Kaj

## What it is for

Answering questions.

## What it cannot do

It gives no advice.
`,
  });
  const [found] = project.records(userInformation);
  expect([found?.fields.purpose, found?.fields.limits]).toEqual([
    "Answering questions.",
    "It gives no advice.",
  ]);
  expect(found?.state("contact")).toBe("absent");
});
