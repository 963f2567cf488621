import { testRule } from "../../test-rule.ts";
import { lifeCycleProcedureComplete } from "./life-cycle-procedure-complete.ts";

testRule(lifeCycleProcedureComplete, [
  {
    shows: "gap",
    title: "in YAML, with one part missing",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.3,Yes,we build a score\n",
      "aims/procedure.yaml": `kind: life-cycle-procedure
title: Life cycle
       ~~~~~~~~~~ The life-cycle procedure has no part on release criteria.
stages: [idea, build, run]
testing: by others
human_oversight: in the requirements
impact_assessment: before building
training_data: approved sources
expertise: course passed
approvals: by the technology officer
change_control: change log
release_criteria: TBD
`,
    },
  },
]);
