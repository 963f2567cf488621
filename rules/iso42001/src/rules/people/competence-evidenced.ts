import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { competence } from "../../kinds/competence.ts";
import { training } from "../../kinds/training.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { headOf } from "../../shared/head-of.ts";
import { isVacancy } from "../roles/held.ts";
import { statesGap } from "./gap.ts";
import { holderOf } from "./holder.ts";

const why =
  "A list of skills is a wish; what shows that somebody has them is what has to be kept, and what auditors ask for.";

/** That somebody can do what their work needs is shown by something. */
export const competenceEvidenced = defineRule({
  id: "competence-evidenced",
  summary: "For every competence that is needed, something shows that it is there, or the gap is named.",
  requirements: ["7.2"],
  severity: "error",
  basis: "requirement",
  on: competence,
  reads: [training],
  options: z.strictObject({}),
  notAGap:
    "The evidence may be a certificate, a degree, years of practice or an observed task, and it may be kept elsewhere as long as the record says where. A competence that is missing is no gap in the records once it is named as one.",
  messages: {
    missing: {
      problem: "Nothing shows that {who} has the competence that is needed.",
      why,
      how: "Name what shows it (education, training, experience) and where it is kept, or enter a gap and what is done about it.",
    },
    empty: {
      problem: 'The evidence for the competence of {who} is "{evidence}", which names nothing.',
      why,
      how: "Name what shows it (education, training, experience) and where it is kept, or enter a gap and what is done about it.",
    },
    unstated: {
      problem: "The competence that {who} needs is not written down.",
      why: "Without what is needed nobody can tell whether what is there is enough.",
      how: "Write down what the role has to know and to be able to do.",
    },
    nowhere: {
      problem: "This record has no place for what shows that people are competent.",
      why,
      how: "Add a column for the evidence: education, training, experience, and where it is kept.",
    },
  },
  // Where nobody does the work yet, nobody is competent for it; that the role is vacant is said of the role.
  appliesTo: (record) => !isVacancy(record.written("person") ?? ""),
  check(record, { project, report }) {
    const data = { who: holderOf(record) };
    if (project.derive(withRequired).has(record.document) && !record.has("required"))
      report("unstated", { at: record.at("required"), data });
    if (statesGap(record)) return;
    if (!project.derive(withEvidence).has(record.document)) {
      const entry =
        project.records(training).length === 0 ? project.document(record.document.path) : undefined;
      if (entry) report("nowhere", { at: headOf(entry.document), subject: entry.subject, once: true });
      return;
    }
    const at = record.at("evidence");
    if (!record.has("evidence")) report("missing", { at, data });
    else if (isEmptyWord(record))
      report("empty", { at, data: { ...data, evidence: record.written("evidence") ?? "" } });
  },
  examples: [
    {
      shows: "gap",
      title: "a skill without proof, and a tick",
      files: {
        "aims/competence-matrix.md": `# Competence matrix

| Role          | Person   | Required competence | Evidence            |
| ------------- | -------- | ------------------- | ------------------- |
| AIMS manager  | Jane Doe | ISO/IEC 42001       | lead implementer    |
| Risk assessor | Jim Roe  | risk method         |                     |
                                                   ~ Nothing shows that Jim Roe (Risk assessor) has the competence that is needed.
| Data steward  | Ann Bell | data quality        | yes                 |
                                                   ~~~ The evidence for the competence of Ann Bell (Data steward) is "yes", which names nothing.
`,
      },
    },
    {
      shows: "good",
      title: "proof, or a gap that is named",
      files: {
        "aims/competence.yaml": `competencies:
  - { role: AIMS manager, person: Jane Doe, required: ISO/IEC 42001, evidence: lead implementer course 2025 }
  - { role: Data steward, person: Jim Roe, required: data quality, evidence: , gap: provenance of bureau data }
`,
      },
    },
    {
      shows: "absent",
      title: "no column for proof, and no training records",
      files: {
        "aims/competence.csv": `Role,Person,Required competence
~~~~ This record has no place for what shows that people are competent.
AIMS manager,Jane Doe,ISO/IEC 42001
Risk assessor,Jim Roe,risk method
`,
      },
    },
  ],
});

const withRequired = documentsWith(competence, "required");
const withEvidence = documentsWith(competence, "evidence");

/** A tick says that somebody is content, not what shows it. */
function isEmptyWord(record: RecordOf<typeof competence>): boolean {
  return /^\W*(?:yes|y|ok|okay|done|good|x|true|complete|fulfilled|met|tbd|tbc)?\W*$/iu.test(
    record.written("evidence") ?? "",
  );
}
