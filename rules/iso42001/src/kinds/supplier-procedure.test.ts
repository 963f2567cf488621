import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { supplierProcedure } from "./supplier-procedure.ts";

testKind({
  kind: supplierProcedure,
  title: "Supplier procedure",
  written: { "Document ID": "AIMS-SUP-002", Version: "1.3", Owner: "Luca", "Next review": "2027-02-25" },
  means: { id: "AIMS-SUP-002", version: "1.3", owner: "Luca", nextReview: "2027-02-25" },
  layouts: forms.whole,
});

test("its parts stand under headings", () => {
  const project = readProject({
    "aims/procurement.md": `# Supplier procedure for AI, data and computing

## Selection and assessment

Every 12 months.

## What the contract says

No training on our data.
`,
  });
  const [found] = project.records(supplierProcedure);
  expect(found?.fields.selection).toBe("Every 12 months.");
  expect(found?.fields.contract).toBe("No training on our data.");
  expect(found?.state("correction")).toBe("absent");
});
