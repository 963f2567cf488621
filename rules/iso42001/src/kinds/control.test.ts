import { forms, testKind } from "../test-kind.ts";
import { control } from "./control.ts";

testKind({
  kind: control,
  title: "Statement of Applicability",
  register: { title: "Statement of Applicability", path: "aims/soa", collection: "controls" },
  written: {
    Control: "A.6.2.4",
    "Control title": "Verification and validation",
    "Applicable?": "✅ Yes",
    "Justification for inclusion / exclusion": "we train models",
    "Implementation status": "🟡 partially implemented",
    "Control owner": "Jane Doe",
    Evidence: "test-plan.md; EV-003",
    "Target date": "31 March 2027",
  },
  means: {
    id: "A.6.2.4",
    title: "Verification and validation",
    applicable: true,
    justification: "we train models",
    status: "partial",
    owner: "Jane Doe",
    evidence: ["test-plan.md", "EV-003"],
    target: "2027-03-31",
  },
  layouts: forms.rows,
});
