import type { Method } from "./api.ts";

/** No pause is longer; a step that waits for long costs more than a comment is worth. */
const longest = 60_000;

type Answered = Pick<Response, "status" | "headers">;

/**
 * Whether GitHub refuses because it was asked too much: by 429, or by 403 that says how long to wait or that nothing is left (docs.github.com,
 * rate limits for the REST API).
 */
export function isTooMuch(answer: Answered): boolean {
  if (answer.status !== 403) return answer.status === 429;
  return answer.headers.has("retry-after") || isSpent(answer);
}

/**
 * How many milliseconds to wait before a request is sent again, or `undefined` where that is of no use. A request that makes something is
 * not sent again where nobody knows whether it did.
 * @param attempt how often it was sent, from 1
 * @param answer `undefined` where there was none
 */
export function pauseBefore(
  attempt: number,
  answer: Answered | undefined,
  method: Method,
): number | undefined {
  const isBusy = answer !== undefined && isTooMuch(answer);
  const isBroken = answer === undefined || answer.status >= 500;
  if (!isBusy && (!isBroken || (method === "POST" && answer?.status !== 503))) return undefined;
  const asked = Number(answer?.headers.get("retry-after") ?? Number.NaN) * 1000;
  if (asked >= 0) return asked > longest ? undefined : asked;
  return isBusy && isSpent(answer) ? undefined : Math.min(1000 * 2 ** (attempt - 1), longest);
}

/** Whether nothing is left for the hour. */
function isSpent({ headers }: Answered): boolean {
  return headers.get("x-ratelimit-remaining") === "0";
}
