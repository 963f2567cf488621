import { testRule } from "../../test-rule.ts";
import { systemMonitored } from "./system-monitored.ts";

testRule(systemMonitored, [
  {
    shows: "good",
    title: "all systems; a system that the indicator names in words",
    files: {
      "aims/systems.csv": `ID,Name,Status
SYS-1,Harbour Score,production
SYS-2,Kaj,retired
`,
      "aims/indicators.csv": `ID,KPI,Target
K-1,drift of Harbour Score,0.2
`,
    },
  },
  {
    shows: "gap",
    title: "a plan in words, and indicators of the management system alone",
    files: {
      "aims/systems.csv": `ID,Name,Status
SYS-1,Harbour Score,production
~~~~~ SYS-1 (Harbour Score) is in use, and aims/monitoring-plan.md names nothing that is measured.
`,
      "aims/monitoring-plan.md": `# Monitoring plan

We watch our systems closely.
`,
    },
  },
  {
    shows: "absent",
    title: "nothing is in use",
    files: {
      "aims/systems.csv": `ID,Name,Status
SYS-1,Kaj,planned
`,
    },
  },
]);
