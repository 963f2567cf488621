import type { Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeResult } from "../testing/fake-result.ts";
import { readSarif } from "../testing/read-sarif.ts";
import { formatSarif } from "./format-sarif.ts";

function invocation(result: Partial<Result>) {
  return readSarif(formatSarif(fakeDossier({ result: fakeResult(result) }))).invocations[0];
}

test("what the configuration leaves out, makes milder or lets count later is said", () => {
  const easings = { preset: "audit", off: ["a"], requirements: [], offForSome: [], milder: [] } as const;
  const step = { names: ["A.6"], rules: ["b", "c"], phase: "warn", warn: "2026-01-01", held: 3 } as const;
  const { toolConfigurationNotifications: notes, executionSuccessful } = invocation({
    easings: { ...easings, options: [], words: [] },
    rollOut: [{ ...step, enforce: "2027-06-01" }],
  });
  expect(notes.map(({ descriptor, message }) => `${descriptor.id}: ${message.text}`)).toEqual([
    "settings-eased: preset audit: rules that rest on guidance or custom only inform.",
    "settings-eased: 1 rule off: a.",
    "settings-eased: 2 rules (A.6) only warn until 2027-06-01, 3 findings held back.",
  ]);
  expect(executionSuccessful).toBe(true);
});
