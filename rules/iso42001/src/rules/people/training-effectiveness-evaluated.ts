import { addMonths, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { competence } from "../../kinds/competence.ts";
import { training } from "../../kinds/training.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { headOf } from "../../shared/head-of.ts";
import { isFound } from "./gap.ts";
import { holderOf } from "./holder.ts";

/** That somebody attended shows that a chair was taken. */
export const trainingEffectivenessEvaluated = defineRule({
  id: "training-effectiveness-evaluated",
  summary: "For every training that was taken it is known whether it worked.",
  requirements: ["7.2"],
  severity: "warning",
  basis: "requirement",
  on: training,
  reads: [competence],
  options: z.strictObject({
    months: z
      .int()
      .nonnegative()
      .default(3)
      .describe("How many months after a training its effect has to be known."),
  }),
  notAGap:
    "A test, an observed task, a sample of work or a talk with the superior will do, and may be recorded with the competence of the person instead. A training of the last weeks may still wait for it.",
  messages: {
    missing: {
      problem: '{who} took "{title}" on {day}, and nothing says whether it worked.',
      why: "Trainings are taken to close a gap; whether it is closed has to be judged, and a list of attendance does not.",
      how: "Find out whether it worked (a test, a sample of work, a talk), and enter the result and the day.",
    },
    completion: {
      problem:
        'The result of "{title}" for {who} is "{result}", which says that it was taken, not whether it worked.',
      why: "Trainings are taken to close a gap; whether it is closed has to be judged, and a list of attendance does not.",
      how: "Find out whether it worked (a test, a sample of work, a talk), and enter the result and the day.",
    },
    nowhere: {
      problem: "These records have no place for whether a training worked.",
      why: "Whether a training closed the gap it was meant for has to be judged; where there is no place for it, nobody does.",
      how: "Add a column for the result of the evaluation, or enter it with the competence of each person.",
    },
  },
  appliesTo: (record, { project: { today }, options: { months } }) => {
    const { completedOn } = record.fields;
    return completedOn !== undefined && addMonths(completedOn, months) < today;
  },
  check(record, { project, report }) {
    if (!project.derive(withEvaluation).has(record.document)) {
      const entry = project.derive(effectKnown) ? undefined : project.document(record.document.path);
      if (entry) report("nowhere", { at: headOf(entry.document), subject: entry.subject, once: true });
      return;
    }
    const data = { who: holderOf(record), title: nameOf(record), day: record.fields.completedOn ?? "" };
    const { evaluation } = record.fields;
    const isPlaced = record.state("evaluation") !== "absent";
    if (evaluation !== undefined && completionOnly.test(evaluation) && !record.has("evaluatedOn"))
      report("completion", { at: record.at("evaluation"), data: { ...data, result: evaluation } });
    else if (isPlaced ? !isFound(evaluation) : !record.has("evaluatedOn"))
      report("missing", { at: record.at(isPlaced ? "evaluation" : "evaluatedOn"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "an empty cell, and a result that is none",
      files: {
        "aims/training-records.csv": `Record ID,Person,Training,Completed on,Result
TRN-1,Jane Doe,Fair models,2026-03-18,practical case passed
TRN-2,Jim Roe,Fair models,2026-03-18,
                                     ~ Jim Roe took "Fair models" on 2026-03-18, and nothing says whether it worked.
TRN-3,Ann Bell,AI literacy,2026-03-11,Completed
                                      ~~~~~~~~~ The result of "AI literacy" for Ann Bell is "Completed", which says that it was taken, not whether it worked.
`,
      },
    },
    {
      shows: "good",
      title: "a result; and a training of last week, which may wait",
      files: {
        "aims/training-log.md": `# Training log

| Record ID | Participant | Course      | Date       | Effectiveness         |
| --------- | ----------- | ----------- | ---------- | --------------------- |
| TRN-1     | Jane Doe    | Fair models | 2026-03-18 | two faults found      |
| TRN-2     | Jim Roe     | Fair models | 2026-11-16 |                       |
`,
      },
    },
    {
      shows: "absent",
      title: "a list of attendance",
      files: {
        "aims/training-records.yaml": `trainings:
~~~~~~~~~~ These records have no place for whether a training worked.
  - { id: TRN-1, person: Jane Doe, title: AI literacy, completed_on: 2026-03-11 }
`,
      },
    },
  ],
});

const withEvaluation = documentsWith(training, "evaluation", "evaluatedOn");
const completionOnly =
  /^\W*(?:complet\w*|attend\w*|done|finished|yes|y|present|participat\w*|taken|held|teilgenommen|abgeschlossen|conclu[ií]d\w*|terminé)?\W*$/iu;

/** Whether the records of competence say of anybody whether something worked. */
function effectKnown(project: Project): boolean {
  return project
    .records(competence)
    .some(
      (record) =>
        !record.ragged &&
        record.state("effectiveness") === "read" &&
        isFound(record.written("effectiveness")),
    );
}

function nameOf(record: RecordOf<typeof training>): string {
  return record.fields.title ?? record.fields.training ?? record.id;
}
