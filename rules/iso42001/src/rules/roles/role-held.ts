import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { role } from "../../kinds/role.ts";
import { isHeld } from "./held.ts";

/** A role in a register is assigned when somebody holds it. */
export const roleHeld = defineRule({
  id: "role-held",
  summary: "Every role has a holder.",
  requirements: ["5.3", "A.3.2"],
  severity: "error",
  basis: "requirement",
  on: role,
  options: z.strictObject({}),
  notAGap:
    "A role that is not needed yet may wait for its holder: say who stands in, or take it out of the register. Bodies and teams are holders too.",
  messages: {
    vacant: {
      problem: "Nobody holds the role {role}.",
      why: "Tasks of a vacant role are done by nobody, and its decisions by anybody.",
      how: "Assign the role to a person, or name who stands in until then; remove the role if it is not needed.",
    },
  },
  appliesTo: (record, { project }) => project.derive(registersWithHolders).has(record.document),
  check(record, { report }) {
    if (!isHeld(record)) report("vacant", { at: record.at("holder"), data: { role: nameOf(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "an empty cell, and a vacancy",
      files: {
        "aims/roles.md": `# Roles and responsibilities

| ID | Role            | Holder   | Responsibilities |
| -- | --------------- | -------- | ---------------- |
| 1  | AIMS manager    | Jane Doe | the AIMS         |
| 2  | Data steward    |          | data quality     |
                         ~ Nobody holds the role Data steward.
| 3  | Oversight lead  | vacant   | overrides        |
                         ~~~~~~ Nobody holds the role Oversight lead.
`,
      },
    },
    {
      shows: "good",
      title: "somebody stands in",
      files: {
        "aims/roles.yaml": `roles:
  - { id: 1, role: AIMS manager, holder: Jane Doe }
  - { id: 2, role: Data steward, holder: "vacant, interim: Jane Doe" }
`,
      },
    },
    {
      shows: "absent",
      title: "a register of positions that names no persons",
      files: {
        "aims/roles.csv": `ID,Role,Responsibilities
1,Head of Credit,lending
`,
      },
    },
  ],
});

/** The documents with a place for holders: where there is none, roles are positions that are held elsewhere. */
function registersWithHolders(project: Project): ReadonlySet<unknown> {
  const records = project
    .records(role)
    .filter((record) => !record.ragged && record.state("holder") !== "absent");
  return new Set(records.map(({ document }) => document));
}

function nameOf(record: RecordOf<typeof role>): string {
  return record.state("name") === "read" ? (record.fields.name ?? record.id) : record.id;
}
