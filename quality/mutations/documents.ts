import { add, change, type Mutation } from "./mutation.ts";
import { withdraw } from "./withdraw.ts";

const register = "documents/document-register.md";
const schedule = "documents/retention-schedule.md";

// Put together here, so that no scanner takes the mutations for a leak.
const tail = "Qm7Xz2Lp9Vt4Kc8Rb3Wn6Hs1Yd5Gf0JuAeTo";

/** Faults in the control of documents. */
export const documentsMutations: readonly Mutation[] = [
  // Identification and approval
  change("document-identified", "information/incident-log.md", /^\*\*Owner:\*\*.*\n\*\*Author:\*\*.*\n/m, ""),
  change(
    "document-identified",
    "resources/resource-plan.md",
    'version: "1.1"\nstatus: approved\nowner: Priya Raman\nauthor: Priya Raman\n',
    "",
  ),
  change(
    "document-identified",
    "context/interested-parties.md",
    "| Version | 1.4 |\n| Status | Approved |\n| Owner | Sofie Brandt |\n| Author | Anneli Koskinen |\n| Approver | Mikkel Thorsager |\n| Approved on | 2026-10-19 |\n",
    "",
  ),
  change(
    "approval-recorded",
    "policy/acceptable-use-policy.md",
    /^\*\*Approved By:\*\*.*\n/m,
    "**Approved By:**\n",
  ),
  change("approval-recorded", "people/competence.md", "approver: Priya Raman\napproved_on: 2026-11-16\n", ""),
  change("approval-recorded", "communication/communication-plan.md", "| Approved on | 2026-11-10 |\n", ""),
  // Dates
  change(
    "document-review-current",
    "documents/document-control.md",
    "**Next Review Date:** 2027-02-19",
    "**Next Review Date:** 2026-08-19",
  ),
  change("document-review-current", schedule, "next_review: 2027-02-19", "next_review: 2026-11-20"),
  change(
    "document-review-current",
    "communication/communication-plan.md",
    "| Next review | 2027-11-09 |",
    "| Next review | 2026-11-19 |",
  ),
  change(
    "dates-plausible",
    "documents/document-control.md",
    "**Approval Date:** 2026-02-20",
    "**Approval Date:** 2026-12-20",
  ),
  change("dates-plausible", "people/training-records.csv", /(?<=TR-2026-014,.*)2026-04-22/, "2026-02-22"),
  change(
    "dates-plausible",
    "people/competence.md",
    /(?<=\| Head of Procurement \|.*)2026-09-18 \| 2027-09-17/,
    "2027-09-18 | 2027-09-17",
  ),
  // Ids and references
  change("id-unique", "concerns/concerns-procedure.md", /AIMS-CON-001/, "AIMS-POL-003"),
  change("id-unique", "context/legal-requirements.md", "| LEG-009 |", "| LEG-008 |"),
  change("id-unique", "risk/opportunities.md", "| OPP-004 |", "| OPP-003 |"),
  change(
    "reference-resolves",
    "risk/opportunities.md",
    "Answers at night in three languages | SYS-002 |",
    "Answers at night in three languages | SYS-022 |",
  ),
  change(
    "reference-resolves",
    "context/context.md",
    "| Priya Raman | R-004, R-015 |",
    "| Priya Raman | R-004, R-051 |",
  ),
  change(
    "reference-resolves",
    "context/legal-requirements.md",
    "| SYS-001, SYS-002 | large-scale assessment",
    "| SYS-001, SYS-20 | large-scale assessment",
  ),
  change("links-resolve", "README.md", "(policy/policy-alignment.md)", "(policy/alignment.md)"),
  change(
    "links-resolve",
    "people/competence.md",
    "(../roles/roles-and-responsibilities.md)",
    "(../roles/roles.md)",
  ),
  change("links-resolve", "policy/ai-policy.md", "(../objectives.yaml)", "(../Objectives.yaml)"),
  change(
    "evidence-exists",
    "evidence-register.csv",
    "evidence/2026-06-05-role-sheets.md",
    "evidence/2026-06-06-role-sheets.md",
  ),
  change(
    "evidence-exists",
    "evidence-register.csv",
    "evidence/2026-10-13-stop-exercise.md",
    "archive/2026-10-13-stop.pdf",
  ),
  change(
    "evidence-exists",
    "risk/statement-of-applicability.md",
    "[Roles](../roles/roles-and-responsibilities.md), EV-002",
    "[Roles](../roles/roles-and-responsibilities.md), EV-022",
  ),
  // What a template left
  change(
    "no-placeholder-left",
    "documents/document-control.md",
    "is backed up every\nnight",
    "is backed up every\n[insert frequency]",
  ),
  change(
    "no-placeholder-left",
    "concerns/concerns-procedure.md",
    "## Confidentiality\n",
    "## Confidentiality\n\nTBD\n",
  ),
  change(
    "no-placeholder-left",
    "context/scope.md",
    "Pakhusgangen 14, 8000 Aarhus C, Denmark",
    "{{address of the head office}}",
  ),
  // The documents that have to be there
  withdraw("required-documents-present", "people/competence.md"),
  withdraw("required-documents-present", "context/process-map.md"),
  withdraw("required-documents-present", "context/scope.md"),
  withdraw("expected-documents-present", "context/legal-requirements.md"),
  withdraw("expected-documents-present", "risk/opportunities.md"),
  withdraw("expected-documents-present", "people/awareness.md"),
  withdraw("expected-documents-present", "communication/communication-plan.md"),
  // The document register
  change("document-registered", register, /^\| AIMS-RES-001 \|.*\n/m, ""),
  change("document-registered", register, /^\| AIMS-SUP-003 \|.*\n/m, ""),
  change("document-registered", register, /^\| AIMS-POL-003 \|.*\n/m, ""),
  add(
    "document-registered",
    "operation/switch-off.md",
    '---\nid: AIMS-OPS-007\ntitle: Switching a system off\nversion: "1.0"\nstatus: draft\nowner: Bo Kjeldsen\n---\n\n# Switching a system off\n\nThe on-call engineer pulls the flag.\n',
  ),
  change(
    "register-agrees-with-document",
    register,
    "[policy-alignment.md](../policy/policy-alignment.md) | 1.1 |",
    "[policy-alignment.md](../policy/policy-alignment.md) | 1.0 |",
  ),
  change("register-agrees-with-document", "resources/resource-plan.md", 'version: "1.1"', 'version: "1.2"'),
  change(
    "register-agrees-with-document",
    register,
    "[process-map.md](../context/process-map.md)",
    "[context.md](../context/context.md)",
  ),
  // Documents that no longer hold, and those from outside
  change(
    "obsolete-document-not-cited",
    "suppliers/supplier-procedure.md",
    "status: approved",
    "status: superseded",
  ),
  change(
    "obsolete-document-not-cited",
    "documents/document-control.md",
    "**Status:** Approved",
    "**Status:** Obsolete",
  ),
  change(
    "obsolete-document-not-cited",
    "policy/policy-alignment.md",
    "status: approved",
    "status: withdrawn",
  ),
  change(
    "external-document-controlled",
    register,
    "| ISO/IEC 42001 | 2023, first edition | 2023-12-18 |",
    "| ISO/IEC 42001 | | |",
  ),
  change(
    "external-document-controlled",
    register,
    "| edition 2026-06 | 2026-06-10 | SUP-001 | Marta Kowalczyk | 2026-11-11 | 2027-02-11 |\n| EXT-06",
    "| edition 2026-06 | 2026-06-10 | SUP-001 | Marta Kowalczyk | 2026-08-11 | 2026-11-11 |\n| EXT-06",
  ),
  change(
    "external-document-controlled",
    register,
    "| Service description of hosting | 9.4 | 2026-04-01 |",
    "| Service description of hosting | | |",
  ),
  // Retention
  change(
    "retention-defined",
    schedule,
    "| audit programmes and reports | 10 years |",
    "| audit programmes and reports | |",
  ),
  change("retention-defined", schedule, "| concerns | 5 years |", "| concerns | tbd |"),
  change(
    "retention-defined",
    schedule,
    "| competence, training and awareness records | 3 years |",
    "| competence, training and awareness records | – |",
  ),
  // Keys
  change(
    "no-secret-in-documents",
    "operation/monitoring-plan.md",
    /\s$(?![\s\S])/,
    `\n\nThe dashboard is read with ghp_${tail}.\n`,
  ),
  change(
    "no-secret-in-documents",
    "people/training-records.csv",
    "TR-2026-018,Bo Kjeldsen,IT operations manager",
    `TR-2026-018,Bo Kjeldsen,IT operations manager (hf_${tail.slice(2)})`,
  ),
  change(
    "no-secret-in-documents",
    "suppliers/supplier-procedure.md",
    'clauses: ["8.1"]',
    `clauses: ["8.1"]\nportal: AIza${tail.slice(1)}`,
  ),
];
