import { testRule } from "../../test-rule.ts";
import { lifeCycleProcedurePresent } from "./life-cycle-procedure-present.ts";

testRule(lifeCycleProcedurePresent, [
  {
    shows: "gap",
    title: "only a template, and no decision on the control",
    files: {
      "aims/systems.yaml": `systems:
~~~~~~~~ (info) There is no procedure for the life cycle of AI systems; aims/templates/life-cycle-procedure.md is only a template.
  - { id: SYS-001, name: Harbour Score, origin: developed, status: production }
`,
      "aims/templates/life-cycle-procedure.md": "# Life cycle procedure\n\n**Owner:** [Name]\n",
    },
  },
]);
