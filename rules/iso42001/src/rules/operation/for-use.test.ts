import { expect, test } from "vitest";
import { isForUse } from "./for-use.ts";

test.each([
  "Events are recorded in testing, during deployment\nand while a system is in use",
  "training | operation",
  "live operation",
  "each prediction with its model version",
  'The phase "in use" is never without a log',
  "Test und Betrieb",
])("%s", (text) => expect(isForUse(text)).toBe(true));

test.each([
  "development and testing",
  "in testing, not in production",
  "no logs during live operation",
  "Logs are switched off in production",
  "events in production are not logged",
  "",
])("not: %s", (text) => expect(isForUse(text)).toBe(false));
