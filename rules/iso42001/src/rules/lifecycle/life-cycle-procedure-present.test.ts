import { testRule } from "../../test-rule.ts";
import { lifeCycleProcedurePresent } from "./life-cycle-procedure-present.ts";

testRule(lifeCycleProcedurePresent, [
  {
    shows: "gap",
    title: "a title, and headings without a word",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build a score\n",
      "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,development\n",
      "aims/life-cycle-procedure.md": `# Life-cycle procedure
  ~~~~~~~~~~~~~~~~~~~~ Life-cycle procedure is taken for the life-cycle procedure, and describes no step.

**Owner:** Jane Doe

## Stages

## Testing
`,
    },
  },
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
