import { expect, test } from "vitest";
import { lintRepository } from "../lint-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { tinyPack } from "../testing/tiny-pack.ts";

const register = "# Risk register\n\n| Risk ID | Owner |\n| --- | --- |\n| R-2 |  |\n";
const lintWith = (configuration: string) =>
  lintRepository({
    cwd: temporaryFolder({ "aims/a.md": register, "aims-lint.config.yaml": configuration }),
    today: "2026-11-21",
    packs: [tinyPack],
  });

test("a roll-out is read, with the places of its days", async () => {
  const text = "rollout:\n  - rules: '6.1'\n    warn: 2026-11-01\n    enforce: 2027-01-01\n";
  const result = await lintWith(text);
  expect(result.findings).toMatchObject([
    { severity: "warning", held: { severity: "error", until: "2027-01-01" } },
  ]);
  expect(result.rollOut).toMatchObject([{ names: ["6.1"], rules: ["risk-has-owner"], phase: "warn" }]);
  expect(result.due).toMatchObject([
    { day: "2027-01-01", at: { path: "aims-lint.config.yaml", start: { line: 4, column: 5 } } },
  ]);
});

test.each([
  [
    "a rule that is none",
    "  - rules: [risk-has-owner, risk-has-ownr]\n",
    "2:29",
    "Did you mean risk-has-owner?",
  ],
  ["a guard of the check", "  - rules: value-readable\n", "2:5", "counts from the start"],
  ["a day that is none", "  - rules: '6.1'\n    audit: 2026-02-30\n", "3:5", "has to be a day such as"],
  [
    "a setting that is none",
    "  - rules: '6.1'\n    enforced: 2027-02-01\n",
    "3:5",
    "There is no setting enforced.",
  ],
  [
    "days that do not rise",
    "  - rules: '6.1'\n    audit: 2027-01-02\n",
    "4:5",
    "2027-01-01 is not after 2027-01-02.",
  ],
])("%s is refused with its place", async (_name, step, place, message) => {
  const text = `rollout:\n${step}    warn: 2027-01-01\n    enforce: 2027-06-01\n`;
  const error = await lintWith(text).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "bad-configuration", message: expect.stringContaining(message) });
  const { at } = error as { at: { line: number; column: number } };
  expect(`${at.line}:${at.column}`).toBe(place);
});
