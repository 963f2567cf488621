import type { RecordOf } from "@aims-lint/core";
import type { system } from "../../kinds/system.ts";

type System = RecordOf<typeof system>;

/** Whether people work with a system, or live with what it decides: in production or in a pilot. */
export function isInUse({ fields }: System): boolean {
  return fields.status === "production" || fields.status === "pilot";
}

/** Whether a system is in use, or may be: nothing says that it is only planned, or not used any more. */
export function mayBeInUse({ fields }: System): boolean {
  return fields.status === undefined || fields.status === "production" || fields.status === "pilot";
}

/** Whether a system still needs somebody who answers for it; where nobody can read its status, it does. */
export function isNotRetired(record: System): boolean {
  return record.state("status") !== "read" || record.fields.status !== "retired";
}
