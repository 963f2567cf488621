import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { impactProcedure } from "../../kinds/impact-procedure.ts";
import { listing } from "../../shared/listing.ts";
import { emptySections } from "../../shared/scaffold.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { approversByLevel } from "./approvers.ts";

type Procedure = RecordOf<typeof impactProcedure>;

const parts = {
  triggers: "what sets an assessment off",
  levels: "which levels of impact there are",
  approvers: "who approves an assessment",
  interval: "after how long it is repeated",
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** A procedure for impact assessments answers the questions that come up before every one of them. */
export const impactProcedureComplete = defineRule({
  id: "impact-procedure-complete",
  summary:
    "The procedure for impact assessments says what sets one off, which levels there are, who approves and when it is repeated.",
  requirements: ["6.1.4", "A.5.2"],
  severity: "warning",
  basis: "practice",
  on: impactProcedure,
  options: z.strictObject({}),
  notAGap:
    "Neither clause nor control lists the parts of a procedure. An organisation with one kind of system may need no levels, and says so.",
  messages: {
    lacking: {
      problem: "The procedure for impact assessments does not say {lacking}.",
      why: "What the procedure leaves open is decided anew each time, and two people decide it in two ways.",
      how: "Agree on it with those who assess and approve, and write it down.",
    },
  },
  // A procedure may be spread over several documents; it is judged as a whole, at its first.
  appliesTo: (procedure, { project }) => project.records(impactProcedure)[0] === procedure,
  check(procedure, { project, report }) {
    const all = project.records(impactProcedure);
    const hasApprovers = project.derive(approversByLevel).length > 0;
    const lacking = names.filter(
      (part) => !all.some((each) => says(each, part)) && !(part === "approvers" && hasApprovers),
    );
    const [first] = lacking;
    if (first === undefined) return;
    const at = procedure.at(procedure.state(first) === "absent" ? undefined : first);
    const data = { lacking: listing(lacking.map((part) => parts[part])) };
    report("lacking", { at, data, ...emptySections(procedure, lacking) });
  },
  examples: [
    {
      shows: "gap",
      title: "nobody is said to approve, and nothing to repeat",
      files: {
        "aims/impact/procedure.md": `# Impact assessment procedure
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ The procedure for impact assessments does not say who approves an assessment and after how long it is repeated.

## When we assess

Before a new system goes live.

## Impact levels

- Low: a nuisance
- High: harm that lasts
`,
      },
      fixed: {
        "aims/impact/procedure.md": `# Impact assessment procedure

## When we assess

Before a new system goes live.

## Impact levels

- Low: a nuisance
- High: harm that lasts

## Who approves

## Assessment interval
`,
      },
    },
    {
      shows: "good",
      title: "in sections, a table and a sentence",
      files: {
        "aims/impact/procedure.md": `# Impact assessment procedure

## Triggers

A new system, a new purpose, an incident. Each assessment is repeated every year.

## Levels

| Level | Criterion       | Approved by  |
| ----- | --------------- | ------------ |
| low   | a nuisance      | System owner |
| high  | harm that lasts | CEO          |
`,
      },
    },
    {
      shows: "absent",
      title: "a procedure that says how, and nothing else",
      files: {
        "aims/impact-assessment-procedure.yaml": `title: Impact assessment procedure
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~ The procedure for impact assessments does not say what sets an assessment off, which levels of impact there are, who approves an assessment and after how long it is repeated.
steps: describe the system, list the harms, write it down
`,
      },
    },
  ],
});

/** How a sentence speaks of a part that has no heading of its own. */
const sentences: Readonly<Record<Part, RegExp>> = {
  triggers:
    /\b(?:before|whenever|when|prior to|as soon as)\b.{0,80}\b(?:new|goes? live|deploy\w*|chang\w+|launch\w*|introduc\w+|put into)\b/i,
  levels: /\b(?:low|minor)\b.{0,60}\b(?:high|major|severe|critical)\b|\bimpact levels?\b/i,
  approvers:
    /\b(?:is|are|be|must be) (?:approved|signed off|released) by\b|\b(?:committee|owner|officer|board|manager|management|director)s? (?:approves?|signs? off|decides?)\b/i,
  interval:
    /\b(?:every|each|at least) (?:\w+ )?(?:year|years|months?|quarters?)\b|\b(?:\d+|six|twelve) months\b|\b(?:yearly|annual(?:ly)?|once a year|jährlich)\b/i,
};

/** A heading that is there with nothing below it is no answer, whatever is said elsewhere. */
function says(procedure: Procedure, part: Part): boolean {
  if (procedure.has(part)) return true;
  if (procedure.state(part) !== "absent") return false;
  return sentencesOf(procedure.document).some(({ text }) => sentences[part].test(text));
}
