import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { treatment } from "../../kinds/treatment.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { isCancelled } from "./action.ts";

type Action = RecordOf<typeof treatment>;

const why = "A plan works when everybody knows what is to be done, by whom, until when and for which risk.";
const parts = {
  action: "what is to be done",
  owner: "who does it",
  due: "until when",
  risks: "which risk it treats",
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** An action says what is done, by whom, until when and for which risk. */
export const treatmentActionComplete = defineRule({
  id: "treatment-action-complete",
  summary: "Every action of the treatment plan has a description, an owner, a date and a risk.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: treatment,
  options: z.strictObject({}),
  notAGap:
    "Actions that were given up are not asked, and a day of completion answers for a date that was never set. A date that is still being agreed is a gap until it is.",
  messages: {
    lacking: {
      problem: "{id} does not say {lacking}.",
      why,
      how: "Fill in what is missing; where a date is not agreed yet, have it agreed.",
    },
    column: {
      problem: "None of the {count} actions of this plan says {lacking}.",
      why,
      how: "Add a column for it and fill it in for every action.",
    },
  },
  appliesTo: (action) => !isCancelled(action),
  check(action, { project, report }) {
    const beside = project.document(action.document.path);
    const all = beside ? recordsIn(beside, treatment).filter((other) => !other.ragged) : [action];
    const lacking = names.filter((part) => !says(action, part));
    // What the plan has no place for at all is said once, at its first action.
    const nowhere =
      all.length > 1
        ? lacking.filter((part) =>
            all.every((other) => other.written(part) === undefined && !says(other, part)),
          )
        : [];
    const own = lacking.filter((part) => !nowhere.includes(part));
    for (const part of own.slice(0, 1)) {
      const at = action.at(action.state(part) === "absent" ? undefined : part);
      report("lacking", { at, data: { id: called(action, "Action"), lacking: label(own) } });
    }
    if (nowhere.length > 0 && all[0] === action) {
      const subject = beside?.subject ?? action.ref;
      report("column", {
        at: headOf(action.document),
        subject,
        data: { count: all.length, lacking: label(nowhere) },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "nobody, no date; and a plan that names no risks",
      files: {
        "aims/treatment-plan.md": `# Risk treatment plan
  ~~~~~~~~~~~~~~~~~~~ None of the 2 actions of this plan says which risk it treats.

| Action ID | Action         | Owner | Due date   |
| --------- | -------------- | ----- | ---------- |
| ACT-001   | Alert on drift |       |            |
                               ~ ACT-001 does not say who does it and until when.
| ACT-002   | New letter     | Jonas | 2027-01-31 |
`,
      },
    },
    {
      shows: "good",
      title: "all four, and one action that was given up",
      files: {
        "aims/treatment-plan.yaml": `kind: risk-treatment-plan
actions:
  - { id: T-1, action: Alert on drift, owner: Aylin, due: 2027-01-31, risks: [R-001] }
  - { id: T-2, action: New letter, owner: Jonas, completed_on: 2026-02-10, status: done, risk: R-002 }
  - { id: T-3, action: Second model, status: cancelled }
`,
      },
    },
    {
      shows: "absent",
      title: "an action that is nothing but a title",
      files: {
        "aims/treatment-plan.csv": `Action ID,Action,Owner,Due,Risk
ACT-001,,,,
        ~ ACT-001 does not say what is to be done, who does it, until when and which risk it treats.
`,
      },
    },
  ],
});

/** A day on which it was done answers for a day by which it was due. */
function says(action: Action, part: Part): boolean {
  return action.has(part) || (part === "due" && action.has("completedOn"));
}

function label(missing: readonly Part[]): string {
  return listing(missing.map((part) => parts[part]));
}
