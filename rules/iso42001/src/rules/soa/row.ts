import type { RecordOf } from "@aims-lint/core";
import type { control } from "../../kinds/control.ts";

type Row = RecordOf<typeof control>;

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

const noReasons =
  /^(?:n\/?a|none|not applicable|not relevant|not needed|not required|no|yes|tbd|see above|excluded|included|applicable|required|-+|\.+)\.?$/i;

/** Whether a justification says anything: `N/A` and `not applicable` do not. */
export function isReason(text: string): boolean {
  return !noReasons.test(text.trim()) && /\p{L}.*\p{L}/su.test(text);
}
