import type { RecordOf } from "@aims-lint/core";
import type { reviewAction } from "../../kinds/review-action.ts";

const earlier =
  /\b(?:status of (?:the )?actions|previous|earlier|prior|last (?:management )?review|follow-?up)\b/i;

/** Whether an action stands where a review asks what became of the actions of the one before. */
export function isOfEarlierReview({ document, range }: RecordOf<typeof reviewAction>): boolean {
  return document.sections.some(
    ({ heading, body }) => body.start <= range.start && range.start < body.end && earlier.test(heading.value),
  );
}
