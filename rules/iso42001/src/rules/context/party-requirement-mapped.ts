import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { interestedParty } from "../../kinds/interested-party.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { headOf } from "../../shared/head-of.ts";

/** A requirement that is taken on lives somewhere. */
export const partyRequirementMapped = defineRule({
  id: "party-requirement-mapped",
  summary: "A requirement that the AI management system takes on is traced to where it is met.",
  requirements: ["4.2", "8.1"],
  severity: "warning",
  basis: "practice",
  on: interestedParty,
  options: z.strictObject({}),
  notAGap:
    "The place may be a document, a control, a contract or a process; it need not be a link. A requirement that was not taken on needs no place.",
  messages: {
    unmapped: {
      problem: "The requirements of {party} are taken on, and nothing says where they are met.",
      why: "A promise without a place is kept by nobody, and nobody notices when the document that kept it is changed.",
      how: "Name the document, the control or the process that meets them.",
    },
    nowhere: {
      problem: "The register has no place for where the requirements that are taken on are met.",
      why: "A promise without a place is kept by nobody, and nobody notices when the document that kept it is changed.",
      how: "Add a column that names the document, the control or the process for each requirement.",
    },
  },
  appliesTo: (record) => record.state("addressed") === "read" && record.fields.addressed === true,
  check(record, { project, report }) {
    if (project.derive(withPlace).has(record.document)) {
      if (!record.has("where"))
        report("unmapped", { at: record.at("where"), data: { party: nameOf(record) } });
      return;
    }
    if (givesNote(record)) return;
    const entry = project.document(record.document.path);
    if (entry) report("nowhere", { at: headOf(entry.document), subject: entry.subject, once: true });
  },
  examples: [
    {
      shows: "gap",
      title: "yes, and nothing more",
      files: {
        "aims/interested-parties.md": `# Interested parties

| ID  | Party      | Requirement | Addressed by the AIMS | Where addressed |
| --- | ---------- | ----------- | --------------------- | --------------- |
| P-1 | Applicants | reasons     | Yes                   | A.8.2           |
| P-2 | Authority  | reports     | Yes                   |                 |
                                                           ~ The requirements of Authority are taken on, and nothing says where they are met.
| P-3 | Neighbours | quiet       | No                    |                 |
`,
      },
    },
    {
      shows: "good",
      title: "a place in words",
      files: {
        "aims/interested-parties.yaml": `parties:
  - { party: Applicants, requirement: reasons for a decline, addressed: yes, addressed_in: letters of decline }
`,
      },
    },
    {
      shows: "absent",
      title: "a register that does not ask",
      files: {
        "aims/interested-parties.csv": `ID,Party,Requirement,Addressed
~~ The register has no place for where the requirements that are taken on are met.
P-1,Applicants,reasons,yes
P-2,Employees,to be heard,yes
`,
      },
    },
  ],
});

const withPlace = documentsWith(interestedParty, "where");

/** `Yes, through user information` names the place. */
function givesNote(record: RecordOf<typeof interestedParty>): boolean {
  return /\p{L}{2,}\W+.*\p{L}{3,}/su.test(record.written("addressed") ?? "");
}

function nameOf(record: RecordOf<typeof interestedParty>): string {
  return record.state("party") === "read" ? (record.fields.party ?? record.id) : record.id;
}
