import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { retention } from "./retention.ts";

testKind({
  kind: retention,
  title: "Audit reports",
  register: { title: "Retention schedule", path: "aims/retention-schedule", collection: "retention" },
  written: {
    "Retention ID": "RET-04",
    "Kind of record": "audit reports",
    "Kept for": "10 years",
    "Begins with": "report",
    Disposal: "archived, then deleted",
  },
  named: "Kind of record",
  means: {
    id: "RET-04",
    what: "audit reports",
    period: "10 years",
    begins: "report",
    disposal: "archived, then deleted",
  },
  layouts: [...forms.rows, "section"],
});

test("two columns are a schedule too", () => {
  const project = readProject({
    "aims/retention.md":
      "# Retention schedule\n\n| Record | Period |\n| --- | --- |\n| Audit reports | 10 years |\n",
  });
  expect(project.records(retention).map(({ id, fields }) => [id, fields.period])).toEqual([
    ["Audit reports", "10 years"],
  ]);
});
