import type { RecordOf } from "@aims-lint/core";
import type { treatment } from "../../kinds/treatment.ts";

type Action = RecordOf<typeof treatment>;

/** Whether an action was given up. */
export function isCancelled(action: Action): boolean {
  return action.state("status") === "read" && action.fields.status === "cancelled";
}

/** Whether an action is finished: its status says so, or, where it has none, a date of completion does. */
export function isDone({ fields }: Action): boolean {
  return fields.status === undefined ? fields.completedOn !== undefined : fields.status === "done";
}
