import { forms, testKind } from "../test-kind.ts";
import { adverseImpactProcedure } from "./adverse-impact-procedure.ts";

testKind({
  kind: adverseImpactProcedure,
  title: "Reports of adverse impact",
  written: {
    "Document ID": "AIMS-INF-002",
    Owner: "Oskar Lindahl",
    "Who may report": "anybody",
    "What can be reported": "unfair decisions",
    Channels: "form, mail",
    "Handling of reports": "examined within 8 days",
    "Response days": "10",
  },
  means: {
    id: "AIMS-INF-002",
    owner: "Oskar Lindahl",
    audience: "anybody",
    subjects: "unfair decisions",
    channels: "form, mail",
    handling: "examined within 8 days",
    responseDays: "10",
  },
  layouts: forms.whole,
});
