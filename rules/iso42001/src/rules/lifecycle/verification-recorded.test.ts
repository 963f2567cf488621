import { testRule } from "../../test-rule.ts";
import { verificationRecorded } from "./verification-recorded.ts";

const soa = "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n";

testRule(verificationRecorded, [
  {
    shows: "gap",
    title: "a template is no record",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": `systems:
  - id: SYS-001
        ~~~~~~~ SYS-001 (Harbour Score) is in use, and no record of its verification and validation is there.
    name: Harbour Score
    origin: built in-house
    status: live
`,
      "aims/templates/verification-and-validation.md":
        "# Verification and validation\n\n**System:** [System]\n",
    },
  },
  {
    shows: "good",
    title: "the only system needs no name in its record",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,developer,live\n",
      "aims/vv-report.md":
        "# V&V report 3.2\n\n| Field | Value |\n|---|---|\n| Date | 2026-05-22 |\n| Tested by | Jane Doe |\n",
    },
  },
]);
