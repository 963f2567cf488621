import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { supplier } from "./supplier.ts";

testKind({
  kind: supplier,
  title: "Northmere",
  register: { title: "Supplier register", path: "aims/supplier-register", collection: "suppliers" },
  written: {
    "Supplier ID": "SUP-001",
    "Supplier name": "Northmere",
    Service: "language model",
    Systems: "SYS-002",
    "Risk rating": "high",
    "Assessment date": "2026-08-20",
    Decision: "approved with conditions",
    "Next review": "2027-08-19",
    "Contract ref": "C-2025-118",
    "AI terms": "no training on our data",
    Documentation: "model card, instructions",
    Status: "active",
  },
  named: "Supplier name",
  means: {
    id: "SUP-001",
    name: "Northmere",
    item: "language model",
    systems: ["SYS-002"],
    risk: "high",
    assessedOn: "2026-08-20",
    result: "approved with conditions",
    nextDue: "2027-08-19",
    contract: "C-2025-118",
    terms: "no training on our data",
    documents: ["model card", "instructions"],
    status: "active",
  },
  layouts: forms.record,
});

test("a table of what is watched adds to the register", () => {
  const project = readProject({
    "aims/suppliers.md": `# Suppliers

| Supplier ID | Supplier  | Result   |
| ----------- | --------- | -------- |
| SUP-001     | Northmere | approved |

## Monitoring

| Supplier | What is watched | Result |
| -------- | --------------- | ------ |
| SUP-001  | answers         | good   |
`,
  });
  expect(project.records(supplier).map(({ id, fields }) => [id, fields.result, fields.watched])).toEqual([
    ["SUP-001", "approved", "answers"],
  ]);
});
