import { expect, test } from "vitest";
import { readDocument } from "../../test-rule.ts";
import { planRows } from "./plan-rows.ts";

test("needs and what was given, whatever the columns are called", () => {
  const document = readDocument(
    "aims/resource-plan.md",
    `# Resource plan

| Resource | Required | Available | Gap    | Action |
| -------- | -------- | --------- | ------ | ------ |
| Posts    | 7        | 6         | 1 post | hire   |
| Licence  | one      | —         |        | [Name] |
|          | 3        | 3         |        |        |

| Date | Event |
| ---- | ----- |
| May  | fair  |
`,
  );
  const rows = planRows(document).map(({ need, needed, provided, gap, decision }) => [
    need,
    ...[needed, provided, gap, decision].map((cell) => cell?.text),
  ]);
  expect(rows).toEqual([
    ["Posts", "7", "6", "1 post", "hire"],
    ["Licence", "one", "", "", ""],
  ]);
});
