import { testRule } from "../../test-rule.ts";
import { supplierContractCoversAi } from "./supplier-contract-covers-ai.ts";

testRule(supplierContractCoversAi, [
  {
    shows: "gap",
    title: "one supplier, and a register that does not ask",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
      "aims/suppliers.yaml": `suppliers:
  - { id: SUP-001, name: Northmere, service: model }
          ~~~~~~~ For SUP-001 (Northmere) no contract is named.
`,
    },
  },
]);
