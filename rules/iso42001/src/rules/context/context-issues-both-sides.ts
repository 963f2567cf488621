import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { contextIssue } from "../../kinds/context-issue.ts";
import { headOf } from "../../shared/head-of.ts";
import { sideOf } from "./issue-side.ts";

/** What bears on the management system comes from outside and from within. */
export const contextIssuesBothSides = defineRule({
  id: "context-issues-both-sides",
  summary: "The context names external and internal issues.",
  requirements: ["4.1"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [contextIssue],
  options: z.strictObject({}),
  notAGap:
    "One of the two lists may be kept elsewhere, such as in the company's strategy: then a row that links to it is enough. A list that does not sort its issues by side is left alone.",
  messages: {
    oneSided: {
      problem: "The context names {present} issues and no {lacking} one.",
      why: "Both are asked for: laws and markets from outside, skills, systems and culture from within.",
      how: "Collect the {lacking} issues that bear on the AI management system, and add them.",
    },
  },
  appliesTo(project) {
    const issues = project.records(contextIssue);
    return issues.length > 0 && issues.every((issue) => sideOf(issue) !== undefined);
  },
  check(project, { report }) {
    const issues = project.records(contextIssue);
    const sides = new Set(issues.map(sideOf));
    const [first] = issues;
    if (!first || sides.size > 1) return;
    const present = sideOf(first) ?? "external";
    const lacking = present === "external" ? "internal" : "external";
    report("oneSided", { at: headOf(first.document), key: lacking, data: { present, lacking } });
  },
  examples: [
    {
      shows: "gap",
      title: "laws and markets only",
      files: {
        "aims/context.md": `# Context of the organisation
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ The context names external issues and no internal one.

| ID    | Issue     | Type     | Why it matters        |
| ----- | --------- | -------- | --------------------- |
| ISS-1 | AI Act    | external | duties for SYS-001    |
| ISS-2 | Suppliers | external | few, and changing fast |
`,
      },
    },
    {
      shows: "good",
      title: "both",
      files: {
        "aims/context.yaml": `issues:
  - { id: ISS-1, issue: AI Act, type: external }
  - { id: ISS-2, issue: Small team, type: internal }
`,
      },
    },
    {
      shows: "absent",
      title: "a register that does not tell them apart",
      files: {
        "aims/context.csv": `ID,Issue,Why it matters
ISS-1,AI Act,duties for SYS-001
`,
      },
    },
  ],
});
