import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { responsibleUse } from "../../kinds/responsible-use.ts";
import { listing } from "../../shared/listing.ts";
import { said } from "../../shared/said.ts";
import { emptySections } from "../../shared/scaffold.ts";
import { sentencesOf } from "../../shared/sentences.ts";

type Document = RecordOf<typeof responsibleUse>;

const steps = [
  ["approvals", "which approval is needed before a system is used"],
  ["users", "who may use what"],
  ["oversight", "how people check and overrule what a system gives"],
] as const;

const approval =
  /\b(?:needs?|requires?|must|has to|have to|only|without|before|ask for|obtain|request)\b.{0,60}\b(?:approv|authori[sz])/i;

/** Rules for use cover the way in, the people, and the eye that stays on it. */
export const responsibleUseComplete = defineRule({
  id: "responsible-use-complete",
  summary: "The rules for responsible use cover approval before use, users, oversight and aims.",
  requirements: ["A.9.2", "A.9.3"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "An acceptable-use policy for everybody may leave oversight and aims to the procedure beside it. What another document says need not be said again; refer to it under a heading.",
  on: responsibleUse,
  options: z.strictObject({}),
  messages: {
    steps: {
      problem: "{name} does not say {lacking}.",
      why: "Where the way into use is not described, tools arrive first and questions afterwards.",
      how: "Add a section for it, or refer to the document that says it.",
    },
    aims: {
      problem: "{name} names no aims for the use of AI.",
      why: "Without aims nobody notices when checks by people fade or results turn unfair.",
      how: "Name what responsible use is to achieve and how it is measured, or refer to the AI objectives that say it.",
    },
  },
  check(record, { report }) {
    const name = record.id;
    const asked = steps.filter(([path]) => path !== "oversight" || !isForEverybody(record));
    const lacking = asked.filter(([path]) => !isSaid(record, path));
    if (lacking.length > 0)
      report("steps", {
        at: record.at(),
        requirements: ["A.9.2"],
        data: { name, lacking: listing(lacking.map(([, words]) => words)) },
        ...emptySections(
          record,
          lacking.map(([path]) => path),
        ),
      });
    if (said(record, "objectives").as !== "said" && !isForEverybody(record) && !namesObjectives(record))
      report("aims", { at: record.at("objectives"), requirements: ["A.9.3"], data: { name } });
  },
  examples: [
    {
      shows: "gap",
      title: "no approval, no aims",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.2,Yes,in use\nA.9.3,Yes,in use\n",
        "aims/responsible-use.md": `# Responsible use of AI systems
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Responsible use of AI systems does not say which approval is needed before a system is used.

## Who may use what

Underwriters use the score.

## Human oversight

Camilla reads every decline.

## Objectives for responsible use
   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Responsible use of AI systems names no aims for the use of AI.
`,
      },
      fixed: {
        "aims/responsible-use.md": `# Responsible use of AI systems

## Who may use what

Underwriters use the score.

## Human oversight

Camilla reads every decline.

## Objectives for responsible use

## Before a system may be used
`,
      },
    },
    {
      shows: "good",
      title: "a procedure, and a policy for everybody",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.2,Yes,in use\nA.9.3,Yes,in use\n",
        "aims/responsible-use.md": `# Responsible AI use procedure

| Topic              | Rule                              |
| ------------------ | --------------------------------- |
| Required approvals | committee, legal, security        |
| Permitted users    | trained staff                     |
| Human review       | every decline                     |
| Objectives         | OBJ-001, OBJ-004                  |
`,
        "aims/acceptable-use-policy.md": `# Acceptable-use policy for AI

## What you may use

The tools of the list; anything else needs approval first.

## Checking outputs

You answer for what you send.
`,
      },
    },
    {
      shows: "absent",
      title: "a title and nothing else",
      files: {
        "aims/responsible-use.md": `# Responsible use of AI systems
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ (info) Responsible use of AI systems names no aims for the use of AI.
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ (info) Responsible use of AI systems does not say which approval is needed before a system is used, who may use what and how people check and overrule what a system gives.

To follow.
`,
      },
      fixed: {
        "aims/responsible-use.md": `# Responsible use of AI systems

To follow.

## Before a system may be used

## Who may use what

## Human oversight
`,
      },
    },
  ],
});

function isSaid(record: Document, path: (typeof steps)[number][0]): boolean {
  if (said(record, path).as === "said") return true;
  return path === "approvals" && sentencesOf(record.document).some(({ text }) => approval.test(text));
}

function isForEverybody({ document }: Document): boolean {
  return /accept|usage polic|use polic|guideline|tools?/i.test(document.title?.value ?? document.path);
}

function namesObjectives({ document }: Document): boolean {
  return /\bOBJ-\d|\bobjectives?\b/i.test(
    sentencesOf(document)
      .map(({ text }) => text)
      .join("\n"),
  );
}
