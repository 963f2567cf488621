import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { userInformation } from "../../kinds/user-information.ts";
import { listing } from "../../shared/listing.ts";
import { said } from "../../shared/said.ts";
import { emptySections } from "../../shared/scaffold.ts";

type Notice = RecordOf<typeof userInformation>;

/** What users look for, the fields that may say it, and what a finding calls it. */
const parts = [
  [["purpose"], "what the system is for"],
  [["limits"], "where its limits are"],
  [["oversight", "override"], "how a person can step in"],
  [["contact"], "whom to ask"],
] as const;

/** What users need depends on the system; these four are missed by nearly everybody. */
export const userInformationComplete = defineRule({
  id: "user-information-complete",
  summary:
    "The information for users says what the system is for, where it ends, how people can step in, and whom to ask.",
  requirements: ["A.8.2"],
  severity: "info",
  basis: "guidance",
  notAGap:
    "What is needed differs by audience: an internal tool may refer to the help desk, a system that decides nothing has nothing to overrule. A line that says so is enough.",
  on: userInformation,
  options: z.strictObject({}),
  messages: {
    incomplete: {
      problem: "{name} does not say {lacking}.",
      why: "What users are not told they guess, and they guess in favour of the machine.",
      how: "Add a section for each of these, in the words of those who read it.",
    },
  },
  check(record, { report }) {
    const lacking = parts.filter(([paths]) => !paths.some((path) => isSaid(record, path)));
    if (lacking.length === 0) return;
    const data = { name: record.id, lacking: listing(lacking.map(([, words]) => words)) };
    const open = lacking.flatMap(([paths]) =>
      paths.every((path) => record.state(path) === "absent") ? paths.slice(0, 1) : [],
    );
    report("incomplete", { at: record.at(), data, ...emptySections(record, open) });
  },
  examples: [
    {
      shows: "gap",
      title: "no limits, nobody to ask",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.2,Yes,users need it\n",
        "aims/user-information.md": `# About Kaj
  ~~~~~~~~~ UIN-002 does not say where its limits are and whom to ask.

| Field       | Value            |
| ----------- | ---------------- |
| Kind        | user-information |
| Document ID | UIN-002          |
| System      | SYS-002          |

## What it is for

Kaj, an AI system, answers questions.

## What it cannot do

## To a person

Press "person".
`,
      },
      fixed: {
        "aims/user-information.md": `# About Kaj

| Field       | Value            |
| ----------- | ---------------- |
| Kind        | user-information |
| Document ID | UIN-002          |
| System      | SYS-002          |

## What it is for

Kaj, an AI system, answers questions.

## What it cannot do

## To a person

Press "person".

## Contact
`,
      },
    },
    {
      shows: "good",
      title: "in other words and without headings of its own",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.2,Yes,users need it\n",
        "aims/instructions-for-use.md": `# Instructions for use: AI triage

## Intended purpose

Sorts incoming mail. Questions: triage@example.com.

## Known limitations

Handwriting is read badly.

## Human oversight

A clerk checks every tenth letter.
`,
      },
    },
    {
      shows: "absent",
      title: "a title and nothing else",
      files: {
        "aims/user-information.md": `# User information on our AI
  ~~~~~~~~~~~~~~~~~~~~~~~~~~ User information on our AI does not say what the system is for, where its limits are, how a person can step in and whom to ask.

To follow.
`,
      },
      fixed: {
        "aims/user-information.md": `# User information on our AI

To follow.

## What it is for

## Limits

## Human oversight

## Contact
`,
      },
    },
  ],
});

/** In a field, under a heading or in a row; an address to write to is one wherever it stands. */
function isSaid(record: Notice, path: (typeof parts)[number][0][number]): boolean {
  if (said(record, path).as === "said") return true;
  return (
    path === "contact" &&
    /[\w.+-]+@[\w-]+\.\w|\b(?:phone|tel|call us|hotline|help ?desk)\b/i.test(record.document.text)
  );
}
