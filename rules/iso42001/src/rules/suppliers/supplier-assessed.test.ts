import { testRule } from "../../test-rule.ts";
import { supplierAssessed } from "./supplier-assessed.ts";

testRule(supplierAssessed, [
  {
    shows: "gap",
    title: "a file for each supplier, one of them without a result",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
      "aims/suppliers/northmere.md": `---
kind: vendor
supplier_id: SUP-001
supplier_name: Northmere
assessed_on: 2026-08-20
result:
~~~~~~ SUP-001 (Northmere) was assessed on 2026-08-20, and the result is not recorded.
---

# Northmere
`,
    },
  },
  {
    shows: "good",
    title: "an outcome in other words, evidence instead of a day, a candidate",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
      "aims/vendors.md": `# Vendors

| Vendor    | Service | Due diligence date | Decision            | Evidence link | Status    |
| --------- | ------- | ------------------ | ------------------- | ------------- | --------- |
| Northmere | model   | 20 Aug 2026        | ✅ Approved (2 notes) |               | live      |
| Kontobro  | data    |                    |                     | report.pdf    | live      |
| Lystein   | labels  |                    |                     |               | candidate |
`,
    },
  },
]);
