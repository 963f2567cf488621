import { testRule } from "../../test-rule.ts";
import { implementedControlEvidenced } from "./implemented-control-evidenced.ts";

testRule(implementedControlEvidenced, [
  {
    shows: "good",
    title: "a link or a file in a column for justification and evidence; inherited and partial controls",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control | Appl. | Status                 | Justification / evidence                    |
| ------- | ----- | ---------------------- | ------------------------------------------- |
| A.2.2   | Y     | Implemented            | One direction, see [policy](ai-policy.md)   |
| A.3.2   | Y     | Implemented (opt-in)   | Needed for all systems; roles.md            |
| A.3.3   | Y     | 🟡 Partial              | Needed for all systems                      |
| A.7.3   | N     | Not applicable         | We train no model                           |
`,
    },
  },
]);
