import type { RunEvent } from "./event/run-event.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Log } from "./runner/log.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a step was given and what it runs in. */
export interface Task {
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly log: Log;
  readonly surroundings: Surroundings;
}
