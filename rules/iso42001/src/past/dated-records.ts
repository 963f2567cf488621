import type { Day, Kind, Project, RecordOf } from "@aims-lint/core";
import { audit } from "../kinds/audit.ts";
import { impactAssessment } from "../kinds/impact-assessment.ts";
import { incident } from "../kinds/incident.ts";
import { managementReview } from "../kinds/management-review.ts";
import { nonconformity } from "../kinds/nonconformity.ts";
import { risk } from "../kinds/risk.ts";
import { verification } from "../kinds/verification.ts";
import { readField } from "../reading.ts";

/** Records that are evidence of something done on a day, with the fields that name it, the first that is filled in counts. */
const dated: readonly (readonly [Kind, paths: readonly string[]])[] = [
  [audit, ["reportedOn", "endedOn", "date"]],
  [impactAssessment, ["approvedOn", "date"]],
  [incident, ["detectedOn"]],
  [managementReview, ["date"]],
  [nonconformity, ["foundOn"]],
  [verification, ["approvedOn", "date"]],
];

/** A record with the day that it bears. */
export interface DatedRecord {
  readonly record: RecordOf;
  readonly path: string;
  readonly day: Day;
}

/** The records that bear the day on which something was done; ask with `project.derive`. */
export function datedRecords(project: Project): readonly DatedRecord[] {
  return dated.flatMap(([kind, paths]) =>
    project.records(kind).flatMap((record): DatedRecord[] => {
      for (const path of paths) {
        const day = readField(record, path);
        if (typeof day === "string") return [{ record, path, day: day as Day }];
      }
      return [];
    }),
  );
}

/** The risks that say when they were assessed; ask with `project.derive`. */
export function assessedRisks(project: Project): readonly DatedRecord[] {
  return project.records(risk).flatMap((record): DatedRecord[] => {
    const day = record.ragged ? undefined : readField(record, "assessedOn");
    return typeof day === "string" ? [{ record, path: "assessedOn", day: day as Day }] : [];
  });
}
