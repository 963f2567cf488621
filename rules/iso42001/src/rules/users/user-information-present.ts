import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { system } from "../../kinds/system.ts";
import { userInformation } from "../../kinds/user-information.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { recordsBySystem } from "../systems/records-by-system.ts";

const bySystem = recordsBySystem(userInformation);

/** People who work with a system, or talk to it, are told what it is and where it ends. */
export const userInformationPresent = defineRule({
  id: "user-information-present",
  summary: "For every AI system in use there is information for its users.",
  requirements: ["A.8.2"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A system that nobody works with directly (a batch job whose results people never see) has no users. Information that lies elsewhere, such as a page on the web, counts once the inventory links to it in a column for user information.",
  on: system,
  reads: [userInformation],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{system} is in use, and no information for its users speaks of it.",
      why: "Users who are not told what a system can do and where it fails trust it too much or too little.",
      how: 'Write down what users need: that it is AI, purpose, limits, how to overrule it, whom to ask; title it "User information" and name the system.',
    },
  },
  appliesTo: isInUse,
  check(record, { project, report }) {
    if (record.has("userInformation") || project.derive(bySystem).has(record)) return;
    report("missing", { at: record.at(), data: { system: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a notice for one of two systems",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.2,Yes,users need it\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     |
| ------- | ------------- | ---------- |
| SYS-001 | Harbour Score | production |
| SYS-002 | Kaj           | pilot      |
  ~~~~~~~ SYS-002 (Kaj) is in use, and no information for its users speaks of it.
| SYS-003 | Old Scorer    | retired    |
`,
        "aims/user-information/applicants.md": `# How Harbour Score helps with your application

**System:** SYS-001

## Limits

Of 100 people about eight fall behind.
`,
      },
    },
    {
      shows: "good",
      title: "instructions in a folder of the system, a page on the web",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.2,Yes,users need it\n",
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production, user_information: https://bank.example.com/ai }
  - { id: SYS-002, name: Kaj, status: production }
`,
        "aims/sys-002/instructions-for-use.md": "# About the chat\n\n## Limits\n\nIt gives no advice.\n",
      },
    },
    {
      shows: "absent",
      title: "no notice at all, and no decision on the control",
      files: {
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
~~~~~~~ (info) SYS-001 (Harbour Score) is in use, and no information for its users speaks of it.
`,
      },
    },
  ],
});
