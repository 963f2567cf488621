import type { RecordOf } from "@aims-lint/core";
import type { communication } from "../../kinds/communication.ts";

type Communication = RecordOf<typeof communication>;

/** Whether a row plans something: it has a place for when or how, as a row of what was sent has not. */
export function isPlanned(record: Communication): boolean {
  return (
    record.state("when") !== "absent" ||
    record.state("how") !== "absent" ||
    record.state("sentOn") === "absent"
  );
}

/** Whether a row can say that something was sent. */
export function isSent(record: Communication): boolean {
  return record.state("sentOn") !== "absent";
}
