import { citations, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** What somebody's work needs and how it is shown that they can do it (7.2, A.4.6). */
export const competence = defineKind({
  name: "competence",
  summary: "What a role has to be able to do, who fills it, what shows that they can, and which gap is left.",
  titles: names(
    "Competence record | Competence records | Competence matrix | Competence register | Competence",
    "Competency matrix | Competency register | Competencies | Skills matrix | Competence profile",
    "Competence and training | Competence and training records | Training and competence records",
    "Evidence of competence | Qualification matrix | AI competence matrix | Kompetenzmatrix",
    "Matriz de competências | Matriz de competencias | Matrice des compétences",
  ),
  types: ["competence-record", "competence-matrix", "competence-register"],
  prefixes: ["CMP", "COMP", "SKL"],
  locations: ["**/competence.*", "**/competence-record*.*", "**/competence-matrix.*", "competence/**"],
  collections: ["competence", "competences", "competencies", "competence-records", "people"],
  names: ["role", "person"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Competence ID | Record ID | Ref | # | No") }),
    role: text({ aliases: names("Function | Position | Job | Job title | Role name | AIMS role") }),
    person: person({
      aliases: names(
        "Name | Holder | Employee | Employee name | Staff | Staff member | Held by | Person or role",
        "Role holder | Team member | Who | Current holder | Current holders | Assigned person | Incumbent",
      ),
    }),
    required: text({
      aliases: names(
        "Required competence | Required competences | Required competencies | Required competency",
        "Competence | Competence required | Necessary competence | Needed competence | Required skills",
        "Skills | Skill | Requirement | Requirements | Competence requirements | Required knowledge",
      ),
    }),
    evidence: citations({
      aliases: names(
        "Evidence of competence | Competence evidence | Qualification | Qualifications | Proof",
        "Education, training, experience | Education / training / experience | Shown by",
        "Certificate | Certificates | Certification | Certifications | Records | Evidence link",
        "Education | Training and experience | Demonstrated by | Experience | Qualification / experience",
        "Qualifications and experience | Qualifications / experience | Education and experience",
      ),
    }),
    level: text({ aliases: names("Current level | Level | Rating | Proficiency") }),
    assessedOn: date({
      aliases: names(
        "Assessment date | Date assessed | Assessed | Last assessed | Last assessment | Evaluated on",
        "Date | Verified on",
      ),
    }),
    assessedBy: person({ aliases: names("Assessor | Evaluated by | Verified by") }),
    validUntil: date({
      aliases: names(
        "Valid to | Validity | Expires | Expires on | Expiry | Expiry date | Certificate expiry",
        "Certificate valid until | Next assessment | Renewal | Renewal due",
      ),
    }),
    gap: text({ aliases: names("Gaps | Competence gap | Skill gap | Gap identified | Missing competence") }),
    action: text({
      aliases: names(
        "Actions | Measure | Training action | Action to close the gap | Planned action | Training plan",
        "Development action | Planned training | Training needed",
      ),
    }),
    due: date({
      aliases: names("Due date | Due by | Target date | Deadline | By when | Planned for | When"),
    }),
    effectiveness: text({
      aliases: names(
        "Effectiveness evaluation | Effectiveness of action | Effect | Evaluation | Effectiveness check",
        "Evaluation of effectiveness | Result | Outcome | Effectiveness review",
      ),
    }),
  },
});
