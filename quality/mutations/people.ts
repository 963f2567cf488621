import { change, type Mutation } from "./mutation.ts";

const competence = "people/competence.md";
const training = "people/training-records.csv";
const awareness = "people/awareness.md";
const plan = "communication/communication-plan.md";

/** Faults in competence, awareness and communication. */
export const peopleMutations: readonly Mutation[] = [
  // Competence
  change("competence-evidenced", competence, "degree in psychology; TRN-02", ""),
  change("competence-evidenced", competence, "lead auditor course ISO/IEC 42001 2025; TRN-03", "yes"),
  change("competence-evidenced", competence, "customer care, chat systems, risk acceptance", ""),
  change(
    "competence-evidenced",
    competence,
    "Nyström | privacy law, impact assessment | law degree, privacy certificate; TRN-02",
    "Nyström | privacy law, impact assessment | tbd",
  ),
  change("role-competence-recorded", competence, /^\| Data Protection Officer \|.*\n/m, ""),
  change("role-competence-recorded", competence, /^\| Internal auditor \|.*\n/m, ""),
  change(
    "role-competence-recorded",
    competence,
    "| Head of Procurement | Luca Ferrante |",
    "| Head of Procurement | Lars Holm |",
  ),
  change(
    "role-competence-recorded",
    "roles/roles-and-responsibilities.md",
    "| ROLE-20 | Head of Communications | Elin Sjöberg |",
    "| ROLE-20 | Head of Communications | Sven Lindqvist |",
  ),
  change(
    "competence-gap-addressed",
    competence,
    "| course on data contracts | 2026-10-30 | done 2026-10-21; case test 2026-11-12 passed |",
    "| | | |",
  ),
  change(
    "competence-gap-addressed",
    competence,
    "| workshop with SUP-006 | 2027-01-22 |",
    "| workshop with SUP-006 | 2026-10-22 |",
  ),
  change(
    "competence-gap-addressed",
    competence,
    "| workshop with SUP-006 | 2027-01-22 |",
    "| workshop with SUP-006 | |",
  ),
  change(
    "competence-gap-addressed",
    competence,
    "2027-09-16 | none | | | validation report on 3.2.0: no method error |",
    "2027-09-16 | credit law of Sweden | | | |",
  ),
  change(
    "competence-gap-addressed",
    competence,
    "done 2026-10-21; case test 2026-11-12 passed",
    "not yet evaluated",
  ),
  // Trainings
  change(
    "training-effectiveness-evaluated",
    training,
    "TR-2026-001,Ingrid Halvorsen,Chief Executive Officer,TRN-01,AI governance for the Board and top management,2026-03-05,2026-03-26,case discussion passed",
    "TR-2026-001,Ingrid Halvorsen,Chief Executive Officer,TRN-01,AI governance for the Board and top management,2026-03-05,,",
  ),
  change(
    "training-effectiveness-evaluated",
    training,
    /(?<=TR-2026-012,.*)2026-04-22,practical case passed/,
    ",Completed",
  ),
  change(
    "training-effectiveness-evaluated",
    training,
    /(?<=TR-2026-016,.*)2026-04-15,test passed/,
    "2026-04-15,",
  ),
  change(
    "certificate-valid",
    competence,
    /(?<=\| Internal auditor \|.*)2026-06-15 \| 2027-06-14/,
    "2025-06-15 | 2026-06-14",
  ),
  change(
    "certificate-valid",
    competence,
    /(?<=\| Human oversight lead SYS-001 \|.*)2026-10-09 \| 2027-10-08/,
    "2025-10-09 | 2026-10-08",
  ),
  change("certificate-valid", training, /(?<=TR-2026-021,.*)2027-03-17/, "2026-09-17"),
  change("certificate-valid", training, /(?<=TR-2026-024,.*)2027-03-04/, "2026-11-20"),
  // Awareness
  change("awareness-topics-covered", awareness, /^\| AI policy \|.*\n/m, ""),
  change("awareness-topics-covered", awareness, /^\| Own contribution \|.*\n/m, ""),
  change("awareness-topics-covered", awareness, /^\| Implications of not following the rules \|.*\n/m, ""),
  change("awareness-reaches-everyone", awareness, "| Employees | 430 | 430 |", "| Employees | 430 | 391 |"),
  change("awareness-reaches-everyone", awareness, "| Contractors | 21 | 21 |", "| Contractors | 21 | 0 |"),
  change("awareness-reaches-everyone", awareness, "| Klara Nyström | 2026-02-13 |", "| Klara Nyström | |"),
  change("awareness-reaches-everyone", awareness, "| Bo Kjeldsen | 2026-02-13 | 2.0 |\n", ""),
  change(
    "awareness-policy-current",
    awareness,
    "| Oskar Lindahl | 2026-02-11 | 2.0 |",
    "| Oskar Lindahl | 2025-03-11 | 1.4 |",
  ),
  change(
    "awareness-policy-current",
    awareness,
    "| Contractors | 21 | 21 | 2.0 |",
    "| Contractors | 21 | 21 | 1.4 |",
  ),
  change(
    "awareness-policy-current",
    awareness,
    "| Jonas Ekdahl | 2026-02-17 | 2.0 |",
    "| Jonas Ekdahl | 2025-12-17 | |",
  ),
  // Communication
  change(
    "communication-plan-complete",
    plan,
    "| COM-02 | AI objectives and how they stand | yearly after approval, figures every quarter |",
    "| COM-02 | AI objectives and how they stand | |",
  ),
  change(
    "communication-plan-complete",
    plan,
    "| within two weeks of the report | Audit Committee, audited units | meeting, report |",
    "| within two weeks of the report | | meeting, report |",
  ),
  change(
    "communication-plan-complete",
    plan,
    "| supervisors, data protection authorities | secure portal |",
    "| supervisors, data protection authorities | |",
  ),
  change(
    "communication-plan-complete",
    plan,
    "| ID | What | When | With whom | How | Sender |",
    "| ID | What | Cost | With whom | How | Sender |",
  ),
];
