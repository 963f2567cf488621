import { forms, testKind } from "../test-kind.ts";
import { treatment } from "./treatment.ts";

testKind({
  kind: treatment,
  title: "Re-weigh samples",
  register: { title: "Risk treatment plan", path: "aims/treatment-plan", collection: "treatments" },
  written: {
    "Treatment ID": "TRT-1",
    "Treatment action": "Re-weigh samples",
    "Related risk": "R-012",
    Control: "A.7.4",
    "Action owner": "Jane Doe",
    "Due date": "2027-01-31",
    Status: "in progress",
    "Effectiveness check": "disparity below 10 %",
  },
  named: "Treatment action",
  means: {
    id: "TRT-1",
    action: "Re-weigh samples",
    risks: ["R-012"],
    controls: ["A.7.4"],
    owner: "Jane Doe",
    due: "2027-01-31",
    status: "open",
    "verification.result": "disparity below 10 %",
  },
  layouts: forms.record,
});
