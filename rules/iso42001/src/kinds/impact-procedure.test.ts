import { forms, testKind } from "../test-kind.ts";
import { impactProcedure } from "./impact-procedure.ts";

testKind({
  kind: impactProcedure,
  title: "Impact assessment procedure",
  register: {
    title: "Impact assessment procedure",
    path: "aims/impact-assessment-procedure",
    collection: "procedures",
  },
  written: {
    "Document ID": "IAP-001",
    Triggers: "a new system, a changed purpose, an incident",
    "Impact levels": "low, medium, high",
    "Who approves": "the risk committee",
    "Assessment interval": "12 months",
  },
  named: "Document ID",
  means: {
    id: "IAP-001",
    triggers: "a new system, a changed purpose, an incident",
    levels: "low, medium, high",
    approvers: "the risk committee",
    interval: "12 months",
  },
  layouts: forms.whole,
});
