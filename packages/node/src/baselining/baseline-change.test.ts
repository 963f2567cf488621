import { type BaselineEntry, formatBaseline } from "@aims-lint/core";
import { expect, test } from "vitest";
import { baselineChange } from "./baseline-change.ts";

const path = "aims-lint.baseline.json";
const entry: BaselineEntry = {
  fingerprint: "0123456789abcdef",
  rule: "risk-owned",
  subject: "risk:R-1",
  path: "aims/risks.md",
  since: "2026-11-21",
};

test("a baseline that is as it has to be is not written again", () => {
  const text = formatBaseline([entry]);
  expect(baselineChange({ path, text }, [entry])).toBeUndefined();
  expect(baselineChange({ path, text }, [])).toEqual({ path, before: text, after: formatBaseline([]) });
  expect(baselineChange({ path }, [entry])).toEqual({ path, before: undefined, after: text });
});

test("what could not be read again is not written", () => {
  const many = Array.from({ length: 60_000 }, (_, index) => ({
    ...entry,
    fingerprint: index.toString(16).padStart(16, "0"),
    subject: `risk:R-${index} with a rather long name for a risk, as they come`,
  }));
  expect(() => baselineChange({ path }, many)).toThrow("would have more than 8388608 bytes");
});
