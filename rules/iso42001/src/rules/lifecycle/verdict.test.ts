import { expect, test } from "vitest";
import { verificationTest } from "../../kinds/verification-test.ts";
import { readProject } from "../../test-rule.ts";
import { isLetPass, isMet, noted } from "./verdict.ts";

/** The verdicts of the tests in a record: what is noted, what the numbers say, whether a miss is explained. */
function verdicts(rows: readonly string[], below = ""): unknown[] {
  const table = `| Test | Metric | Threshold | Result | Pass |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
  const project = readProject({ "aims/vv.md": `# V&V record\n\n## Tests\n\n${table}\n${below}` });
  return project
    .records(verificationTest)
    .map((each) => [noted(each), isMet(each), isLetPass(each, project)]);
}

test("what is noted, and what the numbers say", () => {
  expect(
    verdicts([
      "| T-1 | AUC | >= 0.76 | 0.77 | ✅ |",
      "| T-2 | recall | >= 0.80 | 0.71 | yes |",
      "| T-3 | clicks | at most 2 | 2 | |",
      "| T-4 | stop | as agreed | failed: no answer | |",
      "| T-5 | drill | all | | not run |",
    ]),
  ).toEqual([
    ["passed", true, false],
    ["passed", false, false],
    [undefined, true, false],
    ["failed", undefined, false],
    ["not-run", undefined, false],
  ]);
});

test("a miss is explained where its test is named", () => {
  const rows = ["| T-1 | AUC | >= 0.76 | 0.71 | no |", "| T-10 | recall | >= 0.8 | 0.7 | no |"];
  const explained = (below: string): unknown[] => verdicts(rows, below).map((each) => (each as unknown[])[2]);
  expect(explained("## Deviations\n\nT-10 is let pass by the board until May.\n")).toEqual([false, true]);
  expect(explained("## Notes\n\nA waiver was given for T-1 by the board. T-10 is known.\n")).toEqual([
    true,
    false,
  ]);
  expect(explained("## Method\n\nA waiver was not needed.\n")).toEqual([false, false]);
});
