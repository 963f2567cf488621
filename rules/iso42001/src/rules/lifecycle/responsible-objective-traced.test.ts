import { testRule } from "../../test-rule.ts";
import { responsibleObjectiveTraced } from "./responsible-objective-traced.ts";

const soa = "Control,Applicable,Justification\nA.6.1.2,Yes,we build a score\n";

testRule(responsibleObjectiveTraced, [
  {
    shows: "absent",
    title: "the objective is for a system that others build",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,live\nSYS-002,Kaj,user,live\n",
      "aims/objectives.csv": "ID,Objective,Target\nOBJ-3,What Kaj says is transparent,>= 96\n",
      "aims/system-requirements.csv": "Req ID,Requirement,System\nREQ-1,ranks by risk,SYS-001\n",
    },
  },
  {
    shows: "gap",
    title: "a theme without a system; OBJ-12 is not OBJ-1",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,live\nSYS-002,Kaj,user,live\n",
      "aims/objectives.yaml": `objectives:
  - id: OBJ-1
        ~~~~~ OBJ-1 is an objective for responsible development, and no requirement and no test refers to it.
    text: Our models discriminate against nobody
  - { id: OBJ-12, text: Every decision is explained }
`,
      "aims/system-requirements.csv": "Req ID,Requirement,Source\nREQ-1,gives reasons,OBJ-12\n",
    },
  },
]);
