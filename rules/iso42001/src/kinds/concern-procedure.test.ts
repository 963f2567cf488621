import { forms, testKind } from "../test-kind.ts";
import { concernProcedure } from "./concern-procedure.ts";

testKind({
  kind: concernProcedure,
  title: "Raising concerns about AI",
  written: {
    "Document ID": "AIMS-CON-001",
    Owner: "Freja Munk",
    "Who may report": "every employee",
    "Reporting channels": "letter box, anonymous form",
    Confidentiality: "names are kept from management",
    Handling: "examined within 14 days",
    Escalation: "to the audit committee",
    "Non-retaliation": "nobody may suffer for it",
    "Response days": "14",
  },
  means: {
    id: "AIMS-CON-001",
    owner: "Freja Munk",
    audience: "every employee",
    channels: "letter box, anonymous form",
    confidentiality: "names are kept from management",
    handling: "examined within 14 days",
    escalation: "to the audit committee",
    protection: "nobody may suffer for it",
    responseDays: "14",
  },
  layouts: forms.whole,
});
