import { forms, testKind } from "../test-kind.ts";
import { policy } from "./policy.ts";

testKind({
  kind: policy,
  title: "AI policy",
  written: {
    "Policy ID": "AIMS-POL-001",
    Version: "2.0",
    Status: "approved-effective",
    "Approving authority": "Ann Bell, CEO",
    "Date approved": "2026-02-03",
    "Review due": "2027-02-02",
    Commitments: "We meet applicable requirements and improve continually.",
  },
  means: {
    id: "AIMS-POL-001",
    version: "2.0",
    status: "approved",
    approver: "Ann Bell, CEO",
    approvedOn: "2026-02-03",
    nextReview: "2027-02-02",
    commitments: "We meet applicable requirements and improve continually.",
  },
  layouts: forms.whole,
});
