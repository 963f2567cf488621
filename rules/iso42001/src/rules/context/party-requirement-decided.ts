import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { interestedParty } from "../../kinds/interested-party.ts";
import { headOf } from "../../shared/head-of.ts";

type Party = RecordOf<typeof interestedParty>;

/** Not every wish is taken on; which ones are, is decided. */
export const partyRequirementDecided = defineRule({
  id: "party-requirement-decided",
  summary:
    "For every interested party it is known what it asks for and whether the AI management system takes that on.",
  requirements: ["4.2"],
  severity: "error",
  basis: "requirement",
  on: interestedParty,
  options: z.strictObject({}),
  notAGap:
    "A party may ask for something that the management system does not take on: no, with the reason, is a decision. A party that asks for nothing may be left out of the list.",
  messages: {
    unstated: {
      problem: "The requirements of {party} are not written down.",
      why: "A party whose requirements nobody wrote down cannot be satisfied, and its complaints come as a surprise.",
      how: "Write down what the party needs or is entitled to, and where that comes from.",
    },
    undecided: {
      problem: "It is not decided whether the AI management system takes on the requirements of {party}.",
      why: "What is not decided is done by nobody; an auditor picks such rows.",
      how: "Write yes and where it is taken on, or no and why not.",
    },
    nowhere: {
      problem: "The register does not say which of these requirements the AI management system takes on.",
      why: "A list of wishes without decisions leaves open what the organisation answers for.",
      how: "Add a column in which each requirement is taken on or not, with the place or the reason.",
    },
  },
  check(record, { project, report }) {
    const data = { party: nameOf(record) };
    if (!record.has("requirement")) report("unstated", { at: record.at("requirement"), data });
    const registers = project.derive(registersThatDecide);
    if (registers.has(record.document)) {
      if (!isDecided(record)) report("undecided", { at: record.at("addressed"), data });
    } else {
      const subject = project.document(record.document.path)?.subject ?? record.ref;
      report("nowhere", { at: headOf(record.document), subject, once: true });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a row that nobody decided, and one that asks for nothing",
      files: {
        "aims/interested-parties.md": `# Interested parties

| ID  | Party      | Requirement     | Addressed by the AIMS | Where addressed |
| --- | ---------- | --------------- | --------------------- | --------------- |
| P-1 | Applicants | reasons         | Yes                   | A.8.2           |
| P-2 | Employees  | to be heard     |                       | staff survey    |
                                       ~ It is not decided whether the AI management system takes on the requirements of Employees.
| P-3 | Neighbours |                 | No                    |                 |
                     ~ The requirements of Neighbours are not written down.
`,
      },
    },
    {
      shows: "good",
      title: "naming the place is a decision too",
      files: {
        "aims/interested-parties.yaml": `parties:
  - { party: Applicants, requirement: reasons for a decline, addressed_in: user-information.md }
  - { party: Neighbours, requirement: quiet deliveries, addressed: no }
`,
      },
    },
    {
      shows: "absent",
      title: "a register that does not ask",
      files: {
        "aims/interested-parties.csv": `ID,Party,Requirement
~~ The register does not say which of these requirements the AI management system takes on.
P-1,Applicants,reasons
P-2,Employees,to be heard
`,
      },
    },
  ],
});

/** The registers with a place for decisions. Where there is none, one finding says so for all rows. */
function registersThatDecide(project: Project): ReadonlySet<unknown> {
  const records = project
    .records(interestedParty)
    .filter(
      (record) =>
        !record.ragged && (record.state("addressed") !== "absent" || record.state("where") !== "absent"),
    );
  return new Set(records.map(({ document }) => document));
}

/** Naming the place is a decision, unless the register has an own place for yes or no and that was left empty. */
function isDecided(record: Party): boolean {
  return record.has("addressed") || (record.state("addressed") === "absent" && record.has("where"));
}

function nameOf(record: Party): string {
  return record.state("party") === "read" ? (record.fields.party ?? record.id) : record.id;
}
