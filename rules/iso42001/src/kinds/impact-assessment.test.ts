import { forms, testKind } from "../test-kind.ts";
import { impactAssessment } from "./impact-assessment.ts";

testKind({
  kind: impactAssessment,
  title: "Impact assessment of Harbour Score",
  register: { title: "Impact assessments", path: "aims/impact-assessments", collection: "assessments" },
  written: {
    "Assessment ID": "AIA-001",
    "AI system": "SYS-001 (Harbour Score)",
    "Assessment date": "2026-03-01",
    "Impact level": "High",
    Assessor: "Jane Doe",
    "Approved by": "Ann Bell",
    "Next assessment": "2027-03-01",
    Societies: "people shut out of credit",
    "Foreseeable misuse": "rating of tenants",
  },
  means: {
    id: "AIA-001",
    system: "SYS-001",
    date: "2026-03-01",
    level: "High",
    author: "Jane Doe",
    approver: "Ann Bell",
    nextReview: "2027-03-01",
    societies: "people shut out of credit",
    misuse: "rating of tenants",
  },
  layouts: ["front matter", "field table", "bold lines", ...forms.rows],
});
