import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { isAboutPeople } from "./people.ts";
import { mainSheets, saidOf, sheetNamed } from "./sheets.ts";
import { usesOf } from "./uses.ts";

const project = readProject({
  "aims/data/overview.md": `# Overview

## Datasets

| ID     | Category | Used by |
| ------ | -------- | ------- |
| DS-001 | training | SYS-001 |
| DS-002 | test     | SYS-001 |
`,
  "aims/datasheets/ds-001.md": `# Loan applications

**Document ID:** DS-001
**Source:** own payment system
**Licence:** unknown
**Data subjects:** applicants
**Retention:** 5 years
`,
  "aims/datasheets/ds-003.md": `# Old set

**Document ID:** DS-003
**Status:** retired
**Source:** somewhere
**Data subjects:** none
`,
});

test("a dataset counts once, by the fullest of its sheets; what is retired, or only listed in passing, does not count", () => {
  expect(mainSheets(project).map(({ document: { path }, id }) => [path, id])).toEqual([
    ["aims/datasheets/ds-001.md", "DS-001"],
  ]);
});

test("what any sheet says is said, and an empty word is nothing", () => {
  const sheet = sheetNamed("ds-001", project);
  if (!sheet) throw new TypeError("DS-001 was not read.");
  expect(saidOf(sheet, project, ["source"])?.text).toBe("own payment system");
  expect(saidOf(sheet, project, ["rights"])).toBeUndefined();
  expect([...usesOf(sheet, project)]).toEqual(["training"]);
  expect(isAboutPeople(sheet, project)).toBe(true);
});

test("nobody is in data whose subjects are none", () => {
  const sheet = sheetNamed("DS-003", project);
  expect(sheet && isAboutPeople(sheet, project)).toBe(false);
});
