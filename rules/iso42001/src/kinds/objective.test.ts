import { forms, testKind } from "../test-kind.ts";
import { objective } from "./objective.ts";

testKind({
  kind: objective,
  title: "Fair decisions",
  register: { title: "AI objectives", path: "aims/objectives", collection: "objectives" },
  written: {
    "Objective ID": "OBJ-001",
    Objective: "Fair decisions",
    KPI: "lowest ratio of approval rates",
    "Target value": ">= 90 %",
    "Measurement frequency": "monthly",
    "Responsible person": "Jane Doe",
    Deadline: "2027-06-30",
    "What will be done": "re-weigh samples",
  },
  named: "Objective",
  means: {
    id: "OBJ-001",
    text: "Fair decisions",
    metric: "lowest ratio of approval rates",
    target: ">= 90 %",
    frequency: "monthly",
    responsible: "Jane Doe",
    due: "2027-06-30",
    actions: "re-weigh samples",
  },
  layouts: forms.record,
});
