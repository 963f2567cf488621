import { expect, test } from "vitest";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { readProject } from "../../test-rule.ts";
import { isBareNone, isCurrent, isFirstOfUnit, saysOf } from "./unit.ts";

test.each(["None", "n/a", "No societal impact identified.", "none identified", "No significant impacts", ""])(
  "%j says no more than that there is nothing",
  (text) => expect(isBareNone(text)).toBe(true),
);

test.each(["none (62 people)", "No effect on jobs, as nobody is replaced", "Societal trust may suffer"])(
  "%j says something",
  (text) => expect(isBareNone(text)).toBe(false),
);

test("the rows of one system make up one assessment", () => {
  const project = readProject({
    "aims/impact-assessments.csv": `Impact ID,System,Individual,Society
IMP-1,SYS-1,a wrong fee,
IMP-2,SYS-1,,scams
IMP-3,SYS-2,,
`,
  });
  const rows = project.records(impactAssessment);
  expect(rows.map((row) => isFirstOfUnit(row, project))).toEqual([true, false, true]);
  expect(rows.map((row) => saysOf(row, "societies", project))).toEqual(["text", "text", "nothing"]);
});

test("a later assessment of the same system replaces an earlier one", () => {
  const project = readProject({
    "aims/impact-assessments.csv": `Assessment ID,System,Approval date
AIA-1,SYS-1,2025-05-01
AIA-2,SYS-1,2026-05-01
AIA-3,SYS-2,2020-01-01
`,
  });
  expect(project.records(impactAssessment).map((row) => isCurrent(row, project))).toEqual([
    false,
    true,
    true,
  ]);
});
