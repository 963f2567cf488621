import { testRule } from "../../test-rule.ts";
import { verificationConcluded } from "./verification-concluded.ts";

testRule(verificationConcluded, [
  {
    shows: "gap",
    title: "a heading with nothing below it is no decision",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
      "aims/vv.md": `---
id: VVR-2
kind: vv-record
system_version: 2.1.0
date: 2026-02-13
tested_by: Jane Doe
---

# Verification and validation of Kaj
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ VVR-2 does not say what was decided.

## Method

With questions of the pilot.

## Decision
`,
    },
  },
]);
