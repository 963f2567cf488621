import type { RecordOf } from "@aims-lint/core";
import type { control } from "../../kinds/control.ts";
import { controlNamed } from "./annex-a.ts";
import { findMentions } from "./mention.ts";

/** A row of the Statement of Applicability. */
export type Row = RecordOf<typeof control>;

/** Whether a row of the Statement of Applicability leaves its control out. */
export function isExcluded(row: Row): boolean {
  return (
    row.fields.applicable === false ||
    (row.fields.applicable === undefined && row.fields.status === "not-applicable")
  );
}

/** Whether a row takes its control on. */
export function isIncluded(row: Row): boolean {
  return row.fields.applicable ?? (row.fields.status !== undefined && row.fields.status !== "not-applicable");
}

/**
 * Whether a row may be about a control: of Annex A, or one of the organisation's own. An id that only looks like one of
 * Annex A is reported as such, and nothing else is asked of its row.
 */
export function isControl({ id }: Row): boolean {
  return controlNamed(id) !== undefined || findMentions(id).length === 0;
}

/** What a row gives as its reason: the justification, or else the note behind the decision: `No (we train no model)`. */
export function reasonOf(row: Row): string | undefined {
  const { justification } = row.fields;
  if (justification !== undefined) return justification;
  return [row.written("applicable"), row.written("status")].map(note).find((text) => text !== undefined);
}

function note(text = ""): string | undefined {
  return /\(([^()]+)\)|\s[-–—]\s*(.+)|[:;]\s*(.+)/s
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
}

const noReasons = new RegExp(
  `^(?:${[
    "n/?a",
    "none",
    "no",
    "yes",
    "tbd",
    "see above",
    "(?:not )?(?:applicable|relevant|needed|required|included|in scope)(?: (?:to|for) (?:us|our \\w+))?",
    "(?:does|do) not apply",
    "excluded",
    "out of scope",
    "opt-in",
    "-+",
    "\\.+",
  ].join("|")})\\.?$`,
  "i",
);

/** Whether a justification says anything: `N/A` and `not applicable` do not. */
export function isReason(text: string): boolean {
  return !noReasons.test(text.trim()) && /\p{L}.*[\p{L}\p{N}]/su.test(text);
}
