import { testRule } from "../../test-rule.ts";
import { concernReportersProtected } from "./concern-reporters-protected.ts";

testRule(concernReportersProtected, [
  {
    shows: "good",
    title: "a policy on whistleblowers in prose",
    files: {
      "aims/whistleblowing-policy.md": `# Whistleblowing policy

**Owner:** Freja

Reports may be anonymous. Retaliation is a breach of duty. What is urgent is escalated to the board; an answer comes within
three weeks, after 7 days at the latest a receipt.
`,
    },
  },
]);
