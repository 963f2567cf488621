import { testRule } from "../../test-rule.ts";
import { fundamentalRightsAssessed } from "./fundamental-rights-assessed.ts";

testRule(fundamentalRightsAssessed, [
  {
    shows: "gap",
    title: "an assessment of another system does not count",
    files: {
      "aims/systems.md": `# AI system inventory

| ID      | Name       | Role | Status | AI Act class |
| ------- | ---------- | ---- | ------ | ------------ |
| SYS-001 | Exam Rater | user | live   | high-risk    |
                                         ~~~~~~~~~ SYS-001 (Exam Rater) is classed as high-risk and used here, and nothing speaks of an assessment of fundamental rights.
| SYS-002 | Claim Sort | user | live   | limited      |
`,
      "aims/fria-claim-sort.md":
        "# Fundamental rights impact assessment of Claim Sort\n\nNothing was found.\n",
    },
  },
  {
    shows: "good",
    title: "in the words of the organisation",
    files: {
      "aims/systems.csv": "ID,Name,Role,Status,AI Act class\nSYS-001,Exam Rater,Betreiber,live,Hochrisiko\n",
      "aims/grundrechte.md":
        "# Grundrechte-Folgenabschätzung\n\nDer Exam Rater berührt das Recht auf Bildung.\n",
    },
  },
  {
    shows: "absent",
    title: "a class below high-risk",
    files: {
      "aims/systems.csv": "ID,Name,Role,Status,AI Act class\nSYS-001,Kaj,deployer,live,not high-risk\n",
    },
  },
]);
