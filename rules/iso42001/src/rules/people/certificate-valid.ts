import { type Day, defineRule, type ProjectDocument, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { competence } from "../../kinds/competence.ts";
import { training } from "../../kinds/training.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { isSamePerson, isSameRole, mentionsOf } from "../roles/people.ts";
import { holderOf } from "./holder.ts";

type Proof = RecordOf<typeof competence> | RecordOf<typeof training>;

/** What shows competence, and ends on a day, is renewed by then. */
export const certificateValid = defineRule({
  id: "certificate-valid",
  summary: "No proof of competence is past the day until which it is valid.",
  requirements: ["7.2"],
  severity: "warning",
  basis: "requirement",
  on: "document",
  reads: [competence, training],
  options: z.strictObject({}),
  notAGap:
    "Not every proof ends: where a certificate has no end, leave the day empty. An older row is no gap where a newer one of the same person for the same thing holds.",
  messages: {
    expired: {
      problem: "{what} of {who} was valid until {day}, {late}.",
      why: "What the organisation itself counts as proof until that day is none any more, and the work goes on.",
      how: "Renew it or assess the person again, and enter the new day; until then say who does the work.",
    },
  },
  appliesTo: (entry) => proofsIn(entry).some((record) => !record.ragged && record.has("validUntil")),
  check(entry, { project, report }) {
    const { today } = project;
    for (const record of proofsIn(entry)) {
      const day = record.fields.validUntil;
      if (day === undefined || day >= today) continue;
      const others = record.kind === competence ? project.records(competence) : project.records(training);
      if (others.some((other) => renews(other, record, today))) continue;
      const what = record.kind === training ? `"${whatOf(record)}"` : "The proof of competence";
      const data = { what, who: holderOf(record), day, late: daysAgo(day, today) };
      report("expired", { at: record.at("validUntil"), subject: record.ref, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a certificate of last year, and one that was renewed",
      files: {
        "aims/training-records.csv": `Record ID,Person,Training,Completed on,Valid until
TRN-1,Jane Doe,Lead auditor,2023-10-02,2026-10-01
                                       ~~~~~~~~~~ "Lead auditor" of Jane Doe was valid until 2026-10-01, 51 days ago.
TRN-2,Jim Roe,AI literacy,2025-03-01,2026-02-28
TRN-9,Jim Roe,AI literacy,2026-02-20,2027-02-19
`,
        "aims/competence.yaml": `competencies:
  - role: Data steward
    person: Ann Bell
    evidence: privacy certificate
    valid_until: 2026-11-20
                 ~~~~~~~~~~ The proof of competence of Ann Bell (Data steward) was valid until 2026-11-20, 1 day ago.
`,
      },
    },
    {
      shows: "good",
      title: "the last day counts, and some proofs do not end",
      files: {
        "aims/competence-matrix.md": `# Competence matrix

| Role         | Person   | Evidence            | Valid until |
| ------------ | -------- | ------------------- | ----------- |
| AIMS manager | Jane Doe | lead implementer    | 2026-11-21  |
| Data steward | Ann Bell | degree              | n/a         |
`,
      },
    },
    {
      shows: "absent",
      title: "nothing that ends",
      files: { "aims/competence.csv": "Role,Person,Evidence\nAIMS manager,Jane Doe,lead implementer\n" },
    },
  ],
});

function proofsIn(entry: ProjectDocument): readonly Proof[] {
  return [...recordsIn(entry, competence), ...recordsIn(entry, training)];
}

/** Whether another record of the same person for the same thing holds today. */
function renews(other: Proof, old: Proof, today: Day): boolean {
  if (other === old || other.ragged || other.state("validUntil") === "unreadable") return false;
  const until = other.fields.validUntil;
  if (until === undefined || until < today) return false;
  return (
    isSame(personOf(other), personOf(old), isSamePerson) && isSame(whatOf(other), whatOf(old), isSameRole)
  );
}

function isSame(one: string, other: string, fits: (a: string, b: string) => boolean): boolean {
  if (one === "" || other === "") return one === other;
  return mentionsOf(one).some((a) => mentionsOf(other).some((b) => fits(a, b)));
}

function personOf(record: Proof): string {
  return record.written("person") ?? "";
}

function whatOf(record: Proof): string {
  return isTraining(record)
    ? (record.written("title") ?? record.written("training") ?? record.id)
    : (record.written("role") ?? "");
}

function isTraining(record: Proof): record is RecordOf<typeof training> {
  return record.kind === training;
}
