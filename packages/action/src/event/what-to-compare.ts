import type { Checkout } from "@aims-lint/node";
import type { Inputs, RefInput } from "../inputs/inputs.ts";
import type { RunEvent } from "./run-event.ts";

/** Names of commits for the check; absent where nothing is compared, or the checkout judges itself. */
export interface Compared {
  readonly since?: string;
  readonly configFrom?: string;
}

/**
 * Says what the check is compared with and judged by. A change is compared with the branch that it goes to, and judged by it, so that it cannot
 * switch off what judges it. A push, a schedule and a start by hand look at the whole.
 */
export function whatToCompare(
  { since, configFrom }: Pick<Inputs, "since" | "configFrom">,
  event: RunEvent,
  checkout: Checkout | undefined,
): Compared {
  const base = baseOf(event, checkout);
  const from = chosen(since, base);
  const judge = chosen(configFrom, base);
  return {
    ...(from === undefined ? {} : { since: from }),
    ...(judge === undefined ? {} : { configFrom: judge }),
  };
}

function chosen(input: RefInput, ofEvent: string | undefined): string | undefined {
  if (input === "none") return undefined;
  return input === "of-event" ? ofEvent : input.ref;
}

function baseOf({ pullRequest, mergeGroup }: RunEvent, checkout: Checkout | undefined): string | undefined {
  if (!pullRequest) return mergeGroup?.base;
  // What is checked out is the merge that the change would become. It was made on the branch as it is now, which may be newer than what the
  // event names; what came there in between is no part of the change.
  const [onto, merged] = checkout?.parents ?? [];
  return onto !== undefined && merged === pullRequest.head ? onto : pullRequest.base;
}
