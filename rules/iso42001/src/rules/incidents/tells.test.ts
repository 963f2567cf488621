import { expect, test } from "vitest";
import { adverseImpactProcedure } from "../../kinds/adverse-impact-procedure.ts";
import { readProject } from "../../test-rule.ts";
import { tells } from "./tells.ts";

function told(text: string): boolean {
  const project = readProject({ "aims/reports.md": `# Reports of adverse impact\n\n${text}` });
  const [record] = project.records(adverseImpactProcedure);
  return record !== undefined && tells(record, "channels", /\bform\b/, project);
}

test("a section tells, and so does the text where there is no section", () => {
  expect(told("## Channels\n\nBy letter.\n")).toBe(true);
  expect(told("Fill in the form.\n")).toBe(true);
});

test("an empty section, a heading and a row of the log do not", () => {
  expect(told("## Channels\n\n## Handling\n\nFill in the form.\n")).toBe(false);
  expect(told("## The form\n\nNothing else.\n")).toBe(false);
  expect(
    told("## Log\n\n| ID | Received on | Via |\n| --- | --- | --- |\n| AIR-1 | 2026-01-02 | form |\n"),
  ).toBe(false);
});
