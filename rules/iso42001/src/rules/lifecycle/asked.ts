import { isInUse } from "../systems/in-use.ts";
import { type Part, partsPlayed } from "../systems/parts-played.ts";
import type { System } from "./of-system.ts";

/** Whether the inventory leaves a system outside of the AIMS. */
function isLeftOut(record: System): boolean {
  return record.state("inScope") === "read" && record.fields.inScope === false;
}

/** Whether a system is in use and the organisation plays a part towards it. */
export function isInUseAs(part: Part, record: System): boolean {
  return isInUse(record) && partsPlayed(record).has(part) && !isLeftOut(record);
}

/** Whether the organisation builds or has built a system that is not retired: in development or in use. */
export function isBuilt(record: System): boolean {
  const status = record.state("status") === "read" ? record.fields.status : undefined;
  return (
    status !== "planned" && status !== "retired" && partsPlayed(record).has("develops") && !isLeftOut(record)
  );
}

/** Whether people live with one of some systems. */
export function isAnyInUse(records: readonly System[]): boolean {
  return records.some((record) => record.state("status") === "read" && isInUse(record));
}
