import { testRule } from "../../test-rule.ts";
import { incidentCommunicatedInTime } from "./incident-communicated-in-time.ts";

testRule(incidentCommunicatedInTime, [
  {
    shows: "gap",
    title: "times of day are taken at their word, and a report of its own may say it",
    files: {
      "aims/incidents/INC-7.md": `# Incident report INC-7

**Date detected:** 2026-04-14 09:30
**Users notified on:** 2026-04-14 15:00
                       ~~~~~~~~~~~~~~~~ (info) INC-7 was found on 2026-04-14 and told on 2026-04-14; 4 hours were allowed.
**Time limit:** 4 hours
`,
    },
  },
  {
    shows: "good",
    title: "nobody to tell, for different reasons",
    files: {
      "aims/incident-log.md": `# Incidents

| ID    | Date       | Summary         | Affected     | Users informed           | Status      |
| ----- | ---------- | --------------- | ------------ | ------------------------ | ----------- |
| INC-1 | 2026-04-14 | Key in a prompt | nobody       |                          | closed      |
| INC-2 | 2026-04-15 | Wrong label     |              | n/a (caught in the test) | closed      |
| INC-3 | 2026-04-16 | Fire drill      |              |                          | false alarm |
| INC-4 | 2026-11-20 | Wrong fee       | 12 customers |                          | open        |
`,
    },
  },
  {
    shows: "gap",
    title: "an incident of years ago is history; one that nobody was told of is not",
    files: {
      "aims/incidents.yaml": `incidents:
  - { id: INC-1, detected_on: 2024-04-14, notified_on: 2024-06-14, limit: 72 }
  - { id: INC-2, detected_on: 2024-04-14, affected: 12 customers }
          ~~~~~ (info) INC-2 was found on 2024-04-14, and nothing says that anybody was told; 14 days are allowed.
`,
    },
  },
  {
    shows: "gap",
    title: "the plan gives times by severity",
    files: {
      "aims/incident-response.md": `# AI incident response plan

| Severity | Response time     | Notify             |
| -------- | ----------------- | ------------------ |
| SEV-2    | 4 hours           | patients concerned |
| SEV-3    | next business day | internal only      |
`,
      "aims/ai_incidents.csv": `Incident ID,Detected At,Severity,Summary,Notification Sent
INC-1,2026-02-03T08:15:00Z,SEV-2,Stale opening hours,2026-02-03T16:00:00Z
                                                     ~~~~~~~~~~~~~~~~~~~~ (info) INC-1 was found on 2026-02-03 and told on 2026-02-03; 4 hours were allowed.
INC-2,2026-02-06T18:15:00Z,SEV-3,Slow answers,2026-02-09T09:00:00Z
`,
    },
  },
]);
