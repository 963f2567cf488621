import { citations, type Document, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A training that somebody took (7.2). */
export const training = defineKind({
  name: "training",
  summary: "A training that somebody took: when, and whether it was found to have worked.",
  titles: names(
    "Training records | Training record | Training log | Training register | Training history",
    "AI training records | AI literacy training | Learning records | Training and awareness log",
    "Training attendance | Completed trainings | Schulungsnachweise | Registro de treinamentos",
    "Registro de formación | Registre des formations",
  ),
  types: ["training-record", "training-records", "training-log"],
  prefixes: ["TRN", "TR"],
  locations: ["**/training-records.*", "**/training_log.*", "**/training-log.*", "trainings/**"],
  collections: ["trainings", "training", "training-records", "training_records", "courses"],
  names: ["title", "person"],
  declines: (document) => ofAnotherStandard(document) ?? aboutSecurity(document),
  fields: {
    id: identifier({ aliases: names("Record ID | Training record ID | Ref | # | No") }),
    person: person({
      aliases: names(
        "Employee | Employee name | Name | Participant | Attendee | Participants | Staff member",
        "Trainee | Learner | Who | Team member",
      ),
    }),
    role: text({ aliases: names("Function | Position | Job title | Audience") }),
    training: text({ aliases: names("Training ID | Course ID | Course code | Training code | Module") }),
    title: text({
      aliases: names(
        "Training title | Course | Course title | Course name | Training name | Training topic | Topic",
        "Topics | Subject | Training",
      ),
    }),
    completedOn: date({
      aliases: names(
        "Completed | Completion date | Date completed | Date | Training date | Attended on | Done on",
        "Date of training | Session date",
      ),
    }),
    status: text({ aliases: names("State | Completion | Completion status") }),
    evaluatedOn: date({
      aliases: names(
        "Evaluation date | Effectiveness evaluated on | Effectiveness checked on | Assessed on",
        "Effectiveness check date | Evaluated",
      ),
    }),
    evaluation: text({
      aliases: names(
        "Evaluation result | Effectiveness | Effectiveness evaluation | Test result | Result | Score",
        "Assessment | Assessment result | Quiz score | Effectiveness result | Outcome",
        "Evaluation of effectiveness | Exam result",
      ),
    }),
    evaluatedBy: person({ aliases: names("Assessor | Assessed by | Evaluator | Trainer") }),
    validUntil: date({
      aliases: names(
        "Valid to | Expires | Expires on | Expiry | Expiry date | Refresher due | Next due | Renewal due",
        "Certificate expiry",
      ),
    }),
    provider: text({ aliases: names("Delivered by | Training provider | Organiser") }),
    evidence: citations({
      aliases: names("Evidence link | Certificate | Certificate link | Attendance list | Record"),
    }),
  },
});

/** Security awareness has its own trainings and its own log. */
function aboutSecurity({ path, title }: Document): string | undefined {
  const name = `${path.replace(/^.*\//, "").replace(/[_-]+/g, " ")} ${title?.value ?? ""}`;
  return /security awareness|phishing/i.test(name) && !/\bAI\b|\bAIMS\b/.test(name)
    ? "is about trainings on security"
    : undefined;
}
