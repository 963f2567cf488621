import { expect, test } from "vitest";
import { isReason } from "./row.ts";

test.each(["N/A", "none", "Yes", "Not applicable.", "not relevant to us", "Does not apply", "-", "", "tbd"])(
  "%j is no reason",
  (text) => expect(isReason(text)).toBe(false),
);

test.each([
  "We train no model",
  "Not applicable: we train no model",
  "R-012",
  "RGPD art. 35",
  "Required by contract",
])("%j is a reason", (text) => expect(isReason(text)).toBe(true));
