import { expect, test } from "vitest";
import { auditProgramme } from "../kinds/audit-programme.ts";
import { readProject } from "../test-rule.ts";
import { type Said, said } from "./said.ts";

const [programme] = readProject({
  "aims/programme.md": `# Internal audit programme

## Audit methods

Interviews.

## Rules

| Topic          | Rule     |
| -------------- | -------- |
| How often      | yearly   |
| Impartiality   |          |
`,
}).records(auditProgramme);

test.each([
  ["methods", "said", "Interviews."],
  ["frequency", "said", "yearly"],
  ["impartiality", "empty", undefined],
  ["reporting", "absent", undefined],
] as const)("%s is %s", (path, as, text) => {
  const found: Said | undefined = programme && said(programme, path);
  expect([found?.as, found?.as === "said" ? found.text : undefined]).toEqual([as, text]);
});
