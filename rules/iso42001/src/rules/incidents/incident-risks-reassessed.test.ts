import { testRule } from "../../test-rule.ts";
import { incidentRisksReassessed } from "./incident-risks-reassessed.ts";

testRule(incidentRisksReassessed, [
  {
    shows: "good",
    title: "the register was reviewed as a whole after the incident",
    files: {
      "aims/risk-register.md": `# Risk register

**Owner:** Mia
**Last review:** 2026-09-09

| ID    | Risk         |
| ----- | ------------ |
| R-001 | Scores drift |
`,
      "aims/incident-log.csv": "Incident ID,Date,Summary\nINC-1,2026-04-14,Scores drifted\n",
    },
  },
  {
    shows: "good",
    title: "without any date of a risk nothing is known, and other rules ask for the dates",
    files: {
      "aims/risks.csv": "Risk ID,Risk,Owner\nR-1,Scores drift,Mia\n",
      "aims/incident-log.csv": "Incident ID,Date,Summary\nINC-1,2026-04-14,Scores drifted\n",
    },
  },
]);
