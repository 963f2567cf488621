import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { change } from "../../kinds/change.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { placesOf } from "../../shared/places.ts";
import { isGivenUp } from "./state-of.ts";

const places = placesOf(change, (record) => !isGivenUp(record));
const checks = [
  ["riskCheck", "risks"],
  ["impactCheck", "impacts on people"],
] as const;
const paths = ["riskCheck", "impactCheck", "consequences"] as const;
const why =
  "Risk and impact assessments hold for the system as it was; a change is when they cease to hold unnoticed.";

/** Before something changes somebody asks what that does to risks and to people. */
export const changeAssessed = defineRule({
  id: "change-assessed",
  summary: "For every change it is recorded whether risks and impacts had to be assessed again.",
  requirements: ["8.1", "8.2", "8.4"],
  severity: "warning",
  basis: "requirement",
  notAGap:
    'A change may leave risks and impacts as they are; "not needed" with a word on why is the answer then. An empty cell is none.',
  on: change,
  options: z.strictObject({}),
  messages: {
    unchecked: {
      problem: "For {id} nothing says whether it changes {lacking}.",
      why,
      how: "Look at the assessments with the change in mind, and enter what was found, even if nothing changed.",
    },
    nowhere: {
      problem:
        "For none of the {count} changes here anything is said of risks, impacts or other consequences.",
      why,
      how: "Add columns for the check of risks and of impacts, and fill them in from now on.",
    },
  },
  appliesTo: (record) => !record.ragged && !isGivenUp(record),
  check(record, { project, report }) {
    const register = project.derive(places).get(record.document.path);
    const hasPlace = (path: string): boolean => register?.has(path) ?? false;
    const id = called(record, "change");
    if (checks.some(([path]) => hasPlace(path))) {
      const lacking = checks.filter(([path]) => hasPlace(path) && !record.has(path));
      const [first] = lacking;
      const words = listing(lacking.map(([, word]) => word));
      if (first) report("unchecked", { at: record.at(first[0]), data: { id, lacking: words } });
      return;
    }
    if (paths.some((path) => record.has(path))) return;
    if (hasPlace("consequences") || !register || register.count < 2)
      report("unchecked", {
        at: record.at("consequences"),
        data: { id, lacking: "risks or impacts on people" },
      });
    else
      report("nowhere", {
        at: record.at(),
        subject: register.subject,
        once: true,
        data: { count: register.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a swap of the model without a look at anything",
      files: {
        "aims/change-log.md": `# Change log

| Change ID | What         | Risk assessment | Impact assessment |
| --------- | ------------ | --------------- | ----------------- |
| CHG-01    | new model    |                 |                   |
                             ~ For CHG-01 nothing says whether it changes risks and impacts on people.
| CHG-02    | lower limit  | R-001 rated     | ?                 |
                                               ~ For CHG-02 nothing says whether it changes impacts on people.
`,
      },
    },
    {
      shows: "good",
      title: "not needed, and why; a word on consequences where no more is asked",
      files: {
        "aims/changes.yaml": `kind: change-log
changes:
  - { id: CHG-01, what: new policy, risk_check: "not needed, no new risk", impact_check: not needed }
  - { id: CHG-02, what: new model, risk_check: done 2026-02-09, impact_check: AIA-002 }
  - { id: CHG-03, what: dropped idea, status: rejected }
`,
        "aims/evidence/change_log.csv": "ChangeID,Description,Impact\nCHG-11,Structured logging,Low\n",
      },
    },
    {
      shows: "absent",
      title: "a log that does not ask",
      files: {
        "aims/change-log.csv": `Change ID,What,Status
CHG-01,new model,closed
~~~~~~ For none of the 2 changes here anything is said of risks, impacts or other consequences.
CHG-02,new limit,closed
`,
      },
    },
  ],
});
