import type { RunEvent } from "../event/run-event.ts";
import { safe } from "../runner/log.ts";
import type { ApiFault } from "./api-fault.ts";

/** What the action asks GitHub to do besides showing what was found. */
export interface Deed {
  /** As a sentence: `The comment was not written`. */
  readonly failed: string;
  /** The permission that it takes: `pull-requests: write`. */
  readonly permission: string;
  /** What else may be missing, and how to do without, as sentences. */
  readonly otherwise: string;
}

/** Why GitHub refused and what to do about it, as sentences that are safe to print. */
export function explainRefusal(
  error: ApiFault,
  { failed, permission, otherwise }: Deed,
  { pullRequest }: RunEvent,
): string {
  const { status } = error;
  if (pullRequest?.isFork && isRefusal(status))
    return `${failed}: the token of a pull request from a fork may only read. The summary of this run holds the same.`;
  const said = safe(error.message).replace(/\.$/, "");
  const answer = [...(status === 0 ? [] : [String(status)]), ...(said === "" ? [] : [said])].join(", ");
  const how = isRefusal(status)
    ? `The token may lack ${permission}: add it to the permissions of the job. ${otherwise}`
    : "Nothing else depends on it; run the job again.";
  return `${failed}. GitHub's API: ${answer}. ${how}`;
}

/** GitHub says 404 where a token may not know that there is something (docs.github.com, troubleshooting the REST API). */
function isRefusal(status: number): boolean {
  return status === 401 || status === 403 || status === 404;
}
