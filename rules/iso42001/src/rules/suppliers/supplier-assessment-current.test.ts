import { testRule } from "../../test-rule.ts";
import { supplierAssessmentCurrent } from "./supplier-assessment-current.ts";

testRule(supplierAssessmentCurrent, [
  {
    shows: "good",
    title: "the interval is the organisation's own",
    options: { months: 24 },
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
      "aims/suppliers.csv": "Supplier ID,Supplier,Assessed on\nSUP-001,Northmere,2025-01-20\n",
    },
  },
  {
    shows: "gap",
    title: "a file of its own, with a Field | Value table",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
      "aims/suppliers/northmere.md": `# Northmere

| Field         | Value           |
| ------------- | --------------- |
| Document type | supplier        |
| Supplier ID   | SUP-001         |
| Assessed on   | 2026-01-10      |
| Next review   | 2026-07-10      |
                  ~~~~~~~~~~ SUP-001 (Northmere) was to be assessed again by 2026-07-10, 134 days ago.
| Supplier      | Northmere       |
`,
    },
  },
]);
