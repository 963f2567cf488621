import { expect, test } from "vitest";
import { verification } from "../kinds/verification.ts";
import { verificationTest } from "../kinds/verification-test.ts";
import { readProject } from "../test-rule.ts";
import { beside } from "./beside.ts";

test("the records of the same document, not of another", () => {
  const rows = (id: string): string =>
    `# V&V record\n\n| Test | Metric | Result |\n|---|---|---|\n| ${id} | AUC | 0.7 |\n`;
  const project = readProject({ "aims/a/vv.md": rows("T-1"), "aims/b/vv.md": rows("T-2") });
  const found = project
    .records(verification)
    .map((each) => beside(each, verificationTest, project).map(({ id }) => id));
  expect(found).toEqual([["T-1"], ["T-2"]]);
});
