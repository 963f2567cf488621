import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { resourcePlan } from "./resource-plan.ts";

testKind({
  kind: resourcePlan,
  title: "Resource plan",
  written: {
    "Document ID": "AIMS-RES-001",
    Period: "2026-10 to 2027-12",
    "Approved by": "Ingrid Halvorsen",
    "Required resources": "7 posts",
    Budget: "6 posts",
  },
  means: {
    id: "AIMS-RES-001",
    period: "2026-10 to 2027-12",
    approver: "Ingrid Halvorsen",
    needs: "7 posts",
    provided: "6 posts",
  },
  layouts: forms.whole,
});

test("its parts stand under headings", () => {
  const project = readProject({
    "aims/support/aims-resources.md": "# AIMS resources\n\n## Human resources\n\nTwo posts.\n",
  });
  expect(project.records(resourcePlan).map(({ fields }) => fields.needs)).toEqual(["Two posts."]);
});
