import { testRule } from "../../test-rule.ts";
import { systemEventsLogged } from "./system-events-logged.ts";

const soa = "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n";

testRule(systemEventsLogged, [
  {
    shows: "good",
    title: "a plan for each system, one by its title, one by a sentence",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,pilot\n",
      "aims/logs/score.md": "# Event logging of SYS-001\n\n## Events\n\nEach score.\n",
      "aims/logs/chat.md": "# Logging plan\n\n## Events\n\nKaj logs each answer.\n",
    },
  },
  {
    shows: "gap",
    title: "a sentence about a system is no row of its events",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: live }
  - { id: SYS-002, name: Kaj, status: live }
          ~~~~~~~ SYS-002 (Kaj) is in use, and what is written about event logs does not speak of it.
`,
      "aims/event-log-policy.md": `# Event log policy

SYS-002 follows later.

| System  | Event       | Retention |
| ------- | ----------- | --------- |
| SYS-001 | score given | 5 years   |
`,
    },
  },
]);
