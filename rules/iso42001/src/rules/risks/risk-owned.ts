import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { role } from "../../kinds/role.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { splitLacking } from "../../shared/places.ts";
import { roleIndex } from "../roles/role-index.ts";
import { riskPlaces } from "./places.ts";
import { isClosed } from "./rating.ts";

const why =
  "A risk that nobody answers for is watched by nobody, and nobody notices when its treatment stops.";

/** Every risk has somebody who answers for it, and who is still there. */
export const riskOwned = defineRule({
  id: "risk-owned",
  summary: "Every risk has an owner whom the role register knows.",
  requirements: ["5.3", "A.3.2"],
  severity: "warning",
  basis: "practice",
  on: risk,
  reads: [role],
  options: z.strictObject({}),
  notAGap:
    "A closed risk needs no owner any more. Where no role register names people, any name will do; the standard itself does not ask for owners of risks by that word.",
  messages: {
    missing: {
      problem: "{id} has no owner.",
      why,
      how: "Agree on who answers for it, and enter that person or role.",
    },
    everywhere: {
      problem: "None of the {count} risks in this register has an owner.",
      why,
      how: "Add a column for the owner, and agree on one for each risk.",
    },
    unknown: {
      problem: "{id} is owned by {owner}, whom the role register does not know.",
      why: "An owner who has left or who was never given the role cannot decide anything about the risk.",
      how: "Hand the risk to somebody in the role register, or enter the owner there.",
    },
  },
  appliesTo: (record) => !isClosed(record),
  check(record, { project, report }) {
    const id = called(record, "Risk");
    const { owner } = record.fields;
    if (owner === undefined) {
      const places = project.derive(riskPlaces).get(record.document.path);
      const { own, everywhere } = splitLacking(["owner"], places);
      if (own.length > 0) report("missing", { at: record.at("owner"), data: { id } });
      if (everywhere.length > 0 && places) {
        const { count, subject } = places;
        report("everywhere", { at: headOf(record.document), subject, once: true, data: { count } });
      }
      return;
    }
    const roles = project.derive(roleIndex);
    if (roles.namesHolders && !roles.knows(owner))
      report("unknown", { at: record.at("owner"), data: { id, owner } });
  },
  examples: [
    {
      shows: "gap",
      title: "an empty cell, and somebody who is in no role",
      files: {
        "aims/risk-register.md": `# Risk register

| Risk ID | Description         | Level | Risk owner  |
| ------- | ------------------- | ----- | ----------- |
| R-001   | Scores drift unseen | high  |             |
                                          ~ R-001 has no owner.
| R-002   | Secrets leak        | low   | Tom Leaver  |
                                          ~~~~~~~~~~ R-002 is owned by Tom Leaver, whom the role register does not know.
| R-003   | Reasons help nobody | low   | J. Ekdahl   |
`,
        "aims/roles.csv": `Role,Holder,Deputy
Head of Credit,Jonas Ekdahl,Ana Silva
`,
      },
    },
    {
      shows: "good",
      title: "roles and deputies may own risks",
      files: {
        "aims/risks.yaml": `risks:
  - id: R-001
    description: Scores drift unseen
    owner: Head of Credit
  - id: R-002
    description: Secrets leak
    owner: Ana Silva (deputy)
`,
        "aims/roles.csv": `Role,Holder,Deputy
Head of Credit,Jonas Ekdahl,Ana Silva
`,
      },
    },
    {
      shows: "absent",
      title: "a register without owners",
      files: {
        "aims/risk-register.csv": `Risk ID,Description,Level
~~~~~~~ None of the 2 risks in this register has an owner.
R-001,Scores drift unseen,high
R-002,Secrets leak,low
`,
      },
    },
  ],
});
