import { testRule } from "../../test-rule.ts";
import { policyApprovedByTopManagement } from "./policy-approved-by-top-management.ts";

testRule(policyApprovedByTopManagement, [
  {
    shows: "good",
    title: "a title in the field itself",
    files: {
      "aims/ai-policy.md": `# AI policy

**Approved by:** Dr. Ann Bell (CEO), 2026-02-03
`,
    },
  },
  {
    shows: "good",
    title: "a role that the register calls top management",
    files: {
      "aims/ai-policy.md": `# AI policy

**Approved by:** Ann Bell
`,
      "aims/roles.csv": `ID,Role,Holder,Responsibilities
1,Head of the trust,Ann Bell,top management: policy and objectives
`,
    },
  },
  {
    shows: "gap",
    title: "reporting to top management does not make one of it",
    files: {
      "aims/ai-policy.md": `# AI policy

**Approved by:** Jane Doe
                 ~~~~~~~~ AI policy is approved by Jane Doe, who does not speak for top management.
`,
      "aims/roles.csv": `ID,Role,Holder,Responsibilities
1,Reporting,Jane Doe,reports the performance to top management
`,
    },
  },
  {
    shows: "gap",
    title: "a title that says so",
    files: {
      "aims/ai-policy.md": `# AI policy

**Approved by:** Jane Doe, Team Lead Data
                 ~~~~~~~~~~~~~~~~~~~~~~~~ AI policy is approved by Jane Doe, Team Lead Data, who does not speak for top management.
`,
    },
  },
  {
    shows: "absent",
    title: "a title that may belong to top management",
    files: {
      "aims/ai-policy.md": `# AI policy

**Approved by:** Jane Doe, Chief AI Officer
`,
    },
  },
  {
    shows: "absent",
    title: "nobody approved it",
    files: {
      "aims/ai-policy.md": `# AI policy

**Approved by:** TBD
`,
    },
  },
]);
