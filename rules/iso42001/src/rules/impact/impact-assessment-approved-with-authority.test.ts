import { testRule } from "../../test-rule.ts";
import { impactAssessmentApprovedWithAuthority } from "./impact-assessment-approved-with-authority.ts";

testRule(impactAssessmentApprovedWithAuthority, [
  {
    shows: "gap",
    title: "without a procedure, a high impact is for somebody senior",
    files: {
      "aims/impact-assessments.csv": `Assessment ID,System,Level,Author,Approved by
AIA-001,SYS-001,High,Ana Silva,Data engineer
                               ~~~~~~~~~~~~~ AIA-001 finds a high impact and was approved by Data engineer, who does not speak for management.
AIA-002,SYS-002,High,Ana Silva,Chief Risk Officer
AIA-003,SYS-003,Low,Ana Silva,Data engineer
`,
    },
  },
  {
    shows: "good",
    title: "a name that no register knows is not judged",
    files: {
      "aims/impact-assessments.csv": `Assessment ID,System,Level,Author,Approved by
AIA-001,SYS-001,High,Ana Silva,Tom Berg
`,
    },
  },
  {
    shows: "absent",
    title: "a low impact, and no procedure that names anybody",
    files: {
      "aims/impact-assessments.csv": `Assessment ID,System,Level,Author,Approved by
AIA-001,SYS-001,Low,Ana Silva,
`,
    },
  },
]);
