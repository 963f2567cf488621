import type { Method } from "./api.ts";

/** No pause is longer; a step that waits for long costs more than a comment is worth. */
const longest = 60_000;

/**
 * How many milliseconds to wait before a request is sent again, or `undefined` where that is of no use. GitHub answers 429 or 403 to who asks
 * too much, and may say how long to wait (docs.github.com, rate limits for the REST API). A request that makes something is not sent again
 * where nobody knows whether it did.
 * @param attempt how often it was sent, from 1
 * @param answer `undefined` where there was none
 */
export function pauseBefore(
  attempt: number,
  answer: Pick<Response, "status" | "headers"> | undefined,
  method: Method,
): number | undefined {
  const backOff = Math.min(1000 * 2 ** (attempt - 1), longest);
  const isTold = answer?.headers.has("retry-after") === true;
  const isTooMuch = answer?.status === 429 || (answer?.status === 403 && isTold);
  const isBroken = answer === undefined || answer.status >= 500;
  if (!isTooMuch && (!isBroken || (method === "POST" && answer?.status !== 503))) return undefined;
  const asked = isTold ? Number(answer?.headers.get("retry-after")) * 1000 : Number.NaN;
  if (Number.isNaN(asked) || asked < 0) return backOff;
  return asked > longest ? undefined : asked;
}
