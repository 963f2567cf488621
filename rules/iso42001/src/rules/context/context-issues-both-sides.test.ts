import { testRule } from "../../test-rule.ts";
import { contextIssuesBothSides } from "./context-issues-both-sides.ts";

testRule(contextIssuesBothSides, [
  {
    shows: "good",
    title: "headings tell them apart",
    files: {
      "aims/context.md": `# Context of the organisation

## Internal issues

| ID    | Issue      | Why it matters |
| ----- | ---------- | -------------- |
| ISS-1 | Small team | few reviewers  |

## External issues

| ID    | Issue  | Why it matters |
| ----- | ------ | -------------- |
| ISS-2 | AI Act | duties         |
`,
    },
  },
  {
    shows: "good",
    title: "categories that are external or internal by their nature",
    files: {
      "aims/context.csv": `ID,Issue,Category
ISS-1,AI Act,Legal
ISS-2,Small team,People
`,
    },
  },
  {
    shows: "gap",
    title: "bullet points of one kind",
    files: {
      "aims/context.md": `# Context and stakeholders
  ~~~~~~~~~~~~~~~~~~~~~~~~ The context names internal issues and no external one.

## Internal issues

- Small team
- Old data
`,
    },
  },
]);
