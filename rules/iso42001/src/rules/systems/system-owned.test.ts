import { testRule } from "../../test-rule.ts";
import { systemOwned } from "./system-owned.ts";

testRule(systemOwned, [
  {
    shows: "good",
    title: "any name will do where no register says who holds a role",
    files: {
      "aims/systems.csv": `ID,Name,Business Owner
SYS-001,Harbour Score,Max Meyer
`,
      "aims/roles.md": `# Roles

| ID | Role           | Responsibilities |
| -- | -------------- | ---------------- |
| 1  | Head of Credit | lending          |
`,
    },
  },
  {
    shows: "gap",
    title: "words that stand for nobody",
    files: {
      "aims/systems.md": `# AI system inventory

| ID      | Name          | Owner      | Status  |
| ------- | ------------- | ---------- | ------- |
| SYS-001 | Harbour Score | TBD        | live    |
                            ~~~ Nobody owns SYS-001 (Harbour Score).
| SYS-002 | Chat helper   | unassigned | live    |
                            ~~~~~~~~~~ Nobody owns SYS-002 (Chat helper).
| SYS-003 | Old filter    |            | retired |
`,
    },
  },
  {
    shows: "good",
    title: "one file for each system",
    files: {
      "aims/systems/harbour-score.md": `# Harbour Score

**System ID:** SYS-001
**System owner:** Jane Doe
**Purpose:** rates loan applications
**Our role:** provider
`,
    },
  },
]);
