import { testRule } from "../../test-rule.ts";
import { impactVulnerableGroupsConsidered } from "./impact-vulnerable-groups-considered.ts";

testRule(impactVulnerableGroupsConsidered, [
  {
    shows: "gap",
    title: "groups of which none is easily harmed",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium

## Groups

Customers and employees.
~~~~~~~~~~~~~~~~~~~~~~~~ AIA-001 does not look at groups of people who are easily harmed.
`,
    },
  },
  {
    shows: "good",
    title: "a sentence that there are none",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium

## Individuals and groups

Engineers see alarms. No vulnerable group meets the system, which runs in a closed plant.
`,
    },
  },
]);
