import { forms, testKind } from "../test-kind.ts";
import { document } from "./document.ts";

testKind({
  kind: document,
  title: "Retention schedule",
  written: {
    "Document ID": "AIMS-RET-001",
    Version: "1.10",
    "Document status": "Approved & active",
    "Document owner": "Jane Doe",
    "Approved by": "Ann Bell (CEO)",
    "Approval date": "20260203",
    "Next review date": "03.02.2027",
  },
  means: {
    id: "AIMS-RET-001",
    version: "1.10",
    status: "approved",
    owner: "Jane Doe",
    approver: "Ann Bell (CEO)",
    approvedOn: "2026-02-03",
    nextReview: "2027-02-03",
  },
  layouts: forms.whole,
});
