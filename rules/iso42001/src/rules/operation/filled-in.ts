import type { Project, RecordOf } from "@aims-lint/core";
import type { eventLog } from "../../kinds/event-log.ts";
import { loggedEvent } from "../../kinds/logged-event.ts";
import { beside } from "../../shared/beside.ts";
import { saysSomething } from "../../shared/says-something.ts";

/** Whether a policy on event logs says anything of them; what an empty one lacks is said once. */
export function isFilledIn(record: RecordOf<typeof eventLog>, project: Project): boolean {
  return (
    saysSomething(record, ["phases", "events", "retention", "access"]) ||
    beside(record, loggedEvent, project).length > 0
  );
}
