import { expect, test } from "vitest";
import { namesPeriod } from "./names-period.ts";

test.each([
  "5 years",
  "180 days (chat texts)",
  "10 years after retirement",
  "half a year",
  "90d",
  "P6M",
  "until the contract ends",
  "see the retention schedule",
  "24 Monate",
])("%s", (text) => expect(namesPeriod(text)).toBe(true));

test.each(["as long as needed", "as required by law", "appropriate", "yes", "log server 3", "S3 bucket"])(
  "not: %s",
  (text) => expect(namesPeriod(text)).toBe(false),
);
