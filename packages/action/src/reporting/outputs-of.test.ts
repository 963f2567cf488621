import type { Coverage, Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { outputsOf } from "./outputs-of.ts";

const clause = { type: "clause", state: "evidenced" } as Coverage;
const result = { findings: [], coverage: [clause, { ...clause, state: "gaps" }] } as unknown as Result;

test("coverage has its denominators", () => {
  const { coverage = "" } = outputsOf(result, "findings", {});
  expect(JSON.parse(coverage)).toMatchObject({
    clauses: { evidenced: 1, gaps: 1, "not-evaluated": 0, of: 2 },
    controls: { evidenced: 0, of: 0 },
  });
});

test("a check that is no answer gives no figure at all", () => {
  expect(outputsOf(result, "no-answer", { json: "a.json" })).toEqual({
    verdict: "no-answer",
    findings: "",
    new: "",
    coverage: "",
    reports: '{"json":"a.json"}',
  });
});
