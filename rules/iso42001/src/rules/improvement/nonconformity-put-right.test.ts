import { testRule } from "../../test-rule.ts";
import { nonconformityPutRight } from "./nonconformity-put-right.ts";

testRule(nonconformityPutRight, [
  {
    shows: "good",
    title: "a log of corrective actions tells of actions, its cases are elsewhere",
    files: {
      "aims/nonconformities.csv":
        "NC ID,Date,Nonconformity,Correction\nNC-1,2026-03-02,Old card in use,card replaced\n",
      "aims/capa-log.csv": "CAPA ID,Related NC,Description\nCAPA-1,NC-1,Quarterly look\n",
    },
  },
  {
    shows: "gap",
    title: "the report of a case under headings, with an empty one",
    files: {
      "aims/ncr/NCR-2.md": `# NCR-2 Alerts not read

- Date opened: 2026-03-02
- Clause: 9.1

## Immediate action
   ~~~~~~~~~~~~~~~~ Nothing says how NCR-2 was put right.

## Root cause

No fixed item in the meeting.
`,
    },
  },
]);
