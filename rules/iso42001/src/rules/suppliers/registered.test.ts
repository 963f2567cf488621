import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { assessmentsOf, isActive, nameSupplier, namesSupplier, suppliersIn } from "./registered.ts";

const project = readProject({
  "aims/suppliers.csv": `Supplier ID,Supplier,Service,Assessed on,Status
SUP-001,Northmere Models Ltd,model,2026-08-20,active
SUP-002,Old Vendor,data,2020-01-01,terminated
SUP-003,,,,
SUP-001,Northmere Models Ltd,model,2025-08-20,active
`,
  "aims/evidence/northmere.md": `# Supplier assessment SUP-001 Northmere

**Kind:** supplier-assessment
**Captured on:** 2026-08-20
**Result:** approved
**Next review:** 2027-08-19
`,
});

test("a supplier is there once, with all that was written of its assessment", () => {
  const suppliers = suppliersIn(project);
  expect(suppliers.map(nameSupplier)).toEqual([
    "SUP-001 (Northmere Models Ltd)",
    "SUP-002 (Old Vendor)",
    "SUP-003",
  ]);
  const [first] = suppliers;
  expect(first && assessmentsOf(first, project).map(({ document }) => document.path)).toEqual([
    "aims/suppliers.csv",
    "aims/suppliers.csv",
    "aims/evidence/northmere.md",
  ]);
});

test("who is gone and who is an empty row is not active", () => {
  expect(suppliersIn(project).map((each) => isActive(each, project))).toEqual([true, false, false]);
});

test("a text names a supplier by id, by name, without the legal form", () => {
  const [first] = suppliersIn(project);
  const names = (text: string): boolean => first !== undefined && namesSupplier(text, first);
  expect(["sup 001", "the northmere models api", "northmere models ltd"].map(names)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["sup 0011", "northmere"].map(names)).toEqual([false, false]);
});

test("a row of what is watched is no assessment, and an id without an entry is no supplier", () => {
  const watched = readProject({
    "aims/supplier-register.yaml": "suppliers:\n  - { id: SUP-001, name: Northmere, service: model }\n",
    "aims/suppliers.md": `# Suppliers

| Supplier | What is watched | Result |
| -------- | --------------- | ------ |
| SUP-001  | answers         | good   |
| SUP-009  | delivery        | good   |
`,
  });
  const suppliers = suppliersIn(watched);
  expect(suppliers.map(({ id }) => id)).toEqual(["SUP-001"]);
  expect(suppliers.flatMap((each) => assessmentsOf(each, watched))).toHaveLength(1);
});
