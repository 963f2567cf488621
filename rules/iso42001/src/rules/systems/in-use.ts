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

/** Whether a system is in use or being built, as far as the inventory says; planned and retired ones are not, nor those left out of scope. */
export function isUnderWay(record: System): boolean {
  if (record.state("inScope") === "read" && record.fields.inScope === false) return false;
  if (record.state("status") !== "read") return true;
  return record.fields.status !== "planned" && record.fields.status !== "retired";
}
