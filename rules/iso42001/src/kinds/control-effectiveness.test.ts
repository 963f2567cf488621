import { forms, testKind } from "../test-kind.ts";
import { controlEffectiveness } from "./control-effectiveness.ts";

testKind({
  kind: controlEffectiveness,
  title: "Check of the policy review",
  register: {
    title: "Effectiveness of controls",
    path: "aims/control-effectiveness",
    collection: "effectiveness",
  },
  written: {
    "Check ID": "CEF-1",
    "Annex A control": "A.2.4",
    "Measure of effectiveness": "days late",
    "Last result": "0",
    "Measured on": "2026-02-03",
    Judgement: "good",
  },
  named: "Measure of effectiveness",
  means: {
    id: "CEF-1",
    controls: ["A.2.4"],
    measure: "days late",
    result: "0",
    measuredOn: "2026-02-03",
    judgement: "good",
  },
  layouts: forms.record,
});
