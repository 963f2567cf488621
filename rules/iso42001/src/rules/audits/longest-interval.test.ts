import { expect, test } from "vitest";
import { longestInterval } from "./longest-interval.ts";

test.each([
  ["quarterly checks; the whole system every two years", 24],
  ["the whole AI management system every 12 months, in addition follow-ups", 12],
  ["Monthly Audits: automated\nAnnual Audits: full", 12],
  ["as needed", undefined],
])("%s", (text, months) => expect(longestInterval(text)).toBe(months));
