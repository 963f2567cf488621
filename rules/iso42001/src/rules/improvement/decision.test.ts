import { expect, test } from "vitest";
import { readDecision } from "./decision.ts";

test.each([
  ["yes", true, true],
  ["corrective action needed", true, true],
  ["Increase quota and add monitoring", true, true],
  ["Notify the owner of the index", true, true],
  ["no", false, false],
  ["No corrective action", false, false],
  ["n/a", false, false],
  ["none required.", false, false],
  ["no corrective action: the control worked, the key was changed at once", false, true],
  ["None (one-off typing error)", false, true],
  ["Not needed – a single user, a single day", false, true],
])("%s", (text, isNeeded, isReasoned) => {
  expect(readDecision(text)).toEqual({ isNeeded, isReasoned });
});

test.each([undefined, "", "-", "pending", "Not yet", "TBD"])("%s decides nothing", (text) => {
  expect(readDecision(text)).toBeUndefined();
});
