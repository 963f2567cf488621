import type { ProjectDocument, RecordOf } from "@aims-lint/core";
import { risk } from "../../kinds/risk.ts";
import { recordsIn } from "../records-in.ts";
import { isClosed } from "./rating.ts";

/** Whether a risk says itself when it was assessed or is due again. */
export function hasDate(record: RecordOf<typeof risk>): boolean {
  return !record.ragged && (record.has("nextReview") || record.has("assessedOn"));
}

/** Whether a register has risks that are not closed and none of them has a date: then the dates of the register are theirs. */
export function isDatedAsWhole(entry: ProjectDocument): boolean {
  const risks = recordsIn(entry, risk).filter((record) => !record.ragged && !isClosed(record));
  return risks.length > 0 && !risks.some(hasDate);
}
