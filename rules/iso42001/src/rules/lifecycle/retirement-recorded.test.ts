import { testRule } from "../../test-rule.ts";
import { retirementRecorded } from "./retirement-recorded.ts";

const soa = "Control,Applicable,Justification\nA.6.1.3,Yes,we build scores\n";

testRule(retirementRecorded, [
  {
    shows: "gap",
    title: "a heading of the inventory is no record",
    files: {
      "aims/soa.csv": soa,
      "aims/ai-systems.md": `# AI systems

## Retired systems

| System ID | Name       | Status  |
| --------- | ---------- | ------- |
| SYS-003   | Pairwright | retired |
                           ~~~~~~~ SYS-003 (Pairwright) is called retired, and no record tells of its end.
`,
    },
  },
  {
    shows: "good",
    title: "a part of the system's own file",
    files: {
      "aims/soa.csv": soa,
      "aims/systems/pairwright.md":
        "# Pairwright\n\n**System ID:** SYS-003\n**Purpose:** suggests code\n**Our role:** user\n**Status:** retired\n\n## Decommissioning\n\nAccounts deleted in May.\n",
    },
  },
  {
    shows: "gap",
    title: "that it can be switched off is not its end",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": `ID,Name,Status
SYS-003,Pairwright,retired
                   ~~~~~~~ SYS-003 (Pairwright) is called retired, and no record tells of its end.
`,
      "aims/risk-register.md":
        "# Risk register\n\n| Risk ID | System | Description |\n|---|---|---|\n| R-1 | SYS-003 | Pairwright cannot be switched off |\n",
    },
  },
  {
    shows: "good",
    title: "a part of the system's own documents",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status\nSYS-003,Pairwright,retired\n",
      "aims/systems/sys-003/deployment-plan.md":
        "# Deployment plan\n\n**Go-live:** 2025-01-05\n\n## Decommissioning\n\nWithdrawn on 2026-05-01, accounts deleted.\n",
    },
  },
]);
