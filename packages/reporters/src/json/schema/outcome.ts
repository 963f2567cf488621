import * as z from "zod";
import { count, entry, text } from "./basics.ts";

export const outcomeState = z.enum([
  "pass",
  "fail",
  "waived",
  "not-applicable",
  "blocked",
  "not-evaluated",
  "error",
]);

/** How a rule ended, as `outcomes` holds it. */
export const outcome = entry({
  rule: text,
  outcome: outcomeState,
  checked: count,
  failed: count,
  known: count,
  waived: count,
  blocked: count,
  reason: text.nullable(),
});
