import { testRule } from "../../test-rule.ts";
import { idUnique } from "./id-unique.ts";

testRule(idUnique, [
  {
    shows: "good",
    title: "results under the id of the requirement, and again half a year later",
    files: {
      "aims/data-quality-requirements.csv":
        "ID,Dataset,Characteristic,Threshold\nDQ-1,DS-1,completeness,>= 98 %\n",
      "aims/data-quality-results.csv":
        "ID,Dataset,Value,Measured on,Pass\nDQ-1,DS-1,99 %,2026-05-06,yes\nDQ-1,DS-1,91 %,2026-10-06,no\n",
    },
  },
  {
    shows: "good",
    title: "every audit numbers its own findings",
    files: {
      "aims/audit/2025.md":
        "# Internal audit report 2025\n\n| Finding ID | Grade | Finding |\n| --- | --- | --- |\n| F-1 | minor | forms |\n",
      "aims/audit/2026.md":
        "# Internal audit report 2026\n\n| Finding ID | Grade | Finding |\n| --- | --- | --- |\n| F-1 | major | data |\n",
    },
  },
  {
    shows: "good",
    title: "an older edition in its folder, a translation, a policy whose id is that of its document",
    files: {
      "aims/ai-policy.md": "# AI policy\n\n**Policy ID:** AIMS-POL-001\n**Owner:** Jane Doe\n",
      "aims/ai-policy.de.md": "# KI-Richtlinie\n\n**Policy ID:** AIMS-POL-001\n**Owner:** Jane Doe\n",
      "aims/archive/ai-policy.md": "# AI policy\n\n**Policy ID:** AIMS-POL-001\n**Owner:** Jane Doe\n",
    },
  },
  {
    shows: "good",
    title: "a register and the details of its risks, in other words and another order",
    files: {
      "aims/risk-register.md": `# Risk register

| Risk ID | Title | Likelihood | Owner    |
| ------- | ----- | ---------- | -------- |
| R-001   | Drift | High (4)   | Jane Doe |
`,
      "aims/risks/r-001.md": `---
id: R-001
title: Drift of the model
owner: J. Doe, data science
likelihood: 4
controls: [A.6.2.6]
---
`,
    },
  },
  {
    shows: "gap",
    title: "two statements that decide differently may speak of two systems",
    files: {
      "aims/chat/soa.csv": "Control,Applicable\nA.7.3,No\nA.2.2,Yes\n",
      "aims/scoring/soa.csv": `Control,Applicable
A.7.3,Yes
~~~~~ (warning) The control A.7.3 is written in two places that differ: applicable is "Yes" here and "No" in aims/chat/soa.csv.
A.2.2,✅
`,
    },
  },
  {
    shows: "gap",
    title: "one file per risk, and one id for two of them, said once",
    files: {
      "aims/risks/drift.md": "---\nid: R-001\ntitle: Drift\nlikelihood: 4\ncontrols: [A.6.2.6]\n---\n",
      "aims/risks/theft.md": `---
id: R-001
    ~~~~~ The risk R-001 is written in two places that differ: title is "Theft of data" here and "Drift" in aims/risks/drift.md.
title: Theft of data
likelihood: 4
controls: [A.7.2]
---
`,
    },
  },
]);
