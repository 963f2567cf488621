import { testRule } from "../../test-rule.ts";
import { systemSuppliersRegistered } from "./system-suppliers-registered.ts";

testRule(systemSuppliersRegistered, [
  {
    shows: "good",
    title: "what comes from nobody in particular, and a retired system",
    files: {
      "aims/systems.md": `# AI system inventory

| ID      | Name       | Status     | Provider                    |
| ------- | ---------- | ---------- | --------------------------- |
| SYS-001 | Scorer     | production | open source (scikit-learn)  |
| SYS-002 | Chat       | production | Northmere Inc.              |
| SYS-003 | Old Scorer | retired    | Gone Ltd                    |
`,
      "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,Northmere,model\n",
    },
  },
]);
