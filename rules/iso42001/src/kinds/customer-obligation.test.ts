import { forms, testKind } from "../test-kind.ts";
import { customerObligation } from "./customer-obligation.ts";

testKind({
  kind: customerObligation,
  title: "Notice of changes",
  register: {
    title: "Customer obligations register",
    path: "aims/customer-obligations",
    collection: "obligations",
  },
  written: {
    "Obligation ID": "OBL-01",
    Customer: "Nordbank",
    Obligation: "notice of model changes",
    "Contract clause": "C-17, 4.2",
    "How it is met": "mail 30 days ahead",
    Control: "A.8.5",
    "Responsible role": "Head of Product",
    Owner: "Jane Doe",
    "Last sent": "2026-08-01",
    Evidence: "mail archive",
  },
  named: "Obligation",
  means: {
    id: "OBL-01",
    party: "Nordbank",
    duty: "notice of model changes",
    source: "C-17, 4.2",
    how: "mail 30 days ahead",
    controls: ["A.8.5"],
    role: "Head of Product",
    owner: "Jane Doe",
    lastSent: "2026-08-01",
    evidence: ["mail archive"],
  },
  layouts: forms.record,
});
