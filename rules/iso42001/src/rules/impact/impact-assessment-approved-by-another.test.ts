import { testRule } from "../../test-rule.ts";
import { impactAssessmentApprovedByAnother } from "./impact-assessment-approved-by-another.ts";

testRule(impactAssessmentApprovedByAnother, [
  {
    shows: "good",
    title: "one of two who approve did not write it",
    files: {
      "aims/impact-assessments.csv": `Assessment ID,System,Date,Assessor,Approved by
AIA-001,SYS-001,2026-05-20,Ana Silva,"Ana Silva, Tom Berg"
`,
    },
  },
  {
    shows: "gap",
    title: "the same role",
    files: {
      "aims/impact-assessments.csv": `Assessment ID,System,Date,Assessor,Approved by
AIA-001,SYS-001,2026-05-20,System owner,system owner
                                        ~~~~~~~~~~~~ AIA-001 was written and approved by the same person, system owner.
`,
    },
  },
]);
