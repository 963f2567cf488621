import { forms, testKind } from "../test-kind.ts";
import { policyAlignment } from "./policy-alignment.ts";

testKind({
  kind: policyAlignment,
  title: "Credit policy",
  register: { title: "Policy alignment", path: "aims/policy-alignment", collection: "alignments" },
  written: {
    "Alignment ID": "PAL-3",
    "Other policy": "Credit policy",
    "Policy version": "9.2",
    "Policy owner": "Jane Doe",
    "Overlap or conflict": "allowed automatic decline",
    Resolution: "removed",
    "Decided on": "2025-11-28",
  },
  means: {
    id: "PAL-3",
    policy: "Credit policy",
    version: "9.2",
    owner: "Jane Doe",
    conflict: "allowed automatic decline",
    decision: "removed",
    decidedOn: "2025-11-28",
  },
  layouts: forms.rows,
});
