import { expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { approvalOf } from "./approval.ts";

test.each([
  ["**Approved by:** Ingrid\n**Approved on:** 2026-10-28", "approved"],
  ["**Approved by:** Ingrid, 28 October 2026", "approved"],
  ["**Approved by:** Ingrid", "undated"],
  ["**Approved by:** Ingrid\n**Approved on:** 2026-10-28\n**Status:** Draft", "draft"],
  ["**Owner:** Mia", "none"],
  ["## Sign-off\n\n| Name | Date |\n|---|---|\n| Ingrid | 2026-10-28 |", "approved"],
  ["## Approval\n\nThe board approved this plan in its meeting of 2026-10-28.", "approved"],
  ["## Approval\n\nThe board approves plans.", "none"],
])("%s is %s", (text, expected) => {
  const entry = readProject({ "aims/plan.md": `# Risk treatment plan\n\n${text}\n` }).document(
    "aims/plan.md",
  );
  expect(entry && approvalOf(entry)).toBe(expected);
});
