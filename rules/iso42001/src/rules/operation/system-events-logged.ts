import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { eventLog } from "../../kinds/event-log.ts";
import { loggedEvent } from "../../kinds/logged-event.ts";
import { system } from "../../kinds/system.ts";
import { headOf } from "../../shared/head-of.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isFilledIn } from "./filled-in.ts";
import { loggedSystems } from "./logged-systems.ts";

/** No system in use is left out of what is logged. */
export const systemEventsLogged = defineRule({
  id: "system-events-logged",
  summary: "What is written about event logs covers every AI system in use.",
  requirements: ["A.6.2.8"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [eventLog, loggedEvent],
  options: z.strictObject({}),
  notAGap:
    "A policy that names no system, or says that it is for all of them, covers each. Of a bought system the log may be the supplier's; then the policy says that and how one gets at it.",
  messages: {
    missing: {
      problem: "{name} is in use, and what is written about event logs does not speak of it.",
      why: "After a complaint or an attack on this system nobody could tell what it did; in use is the one phase in which logging is not a choice.",
      how: "Add the events that are logged of the system, with retention, or how the supplier's log is reached.",
    },
  },
  // Whether there is such a document at all is asked once, of the project.
  appliesTo: (record, { project }) =>
    isInUse(record) &&
    !(record.state("inScope") === "read" && record.fields.inScope === false) &&
    project.records(eventLog).some((each) => isFilledIn(each, project)),
  check(record, { project, report }) {
    const logged = project.derive(loggedSystems);
    if (!logged || logged.has(record)) return;
    const related = project
      .records(eventLog)
      .map(({ document }) => ({ at: headOf(document), message: "What is logged is written here." }));
    report("missing", { at: record.at(), related, data: { name: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "events of one system only",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status      |
| ------- | ------------- | ----------- |
| SYS-001 | Harbour Score | production  |
| SYS-002 | Kaj           | pilot       |
  ~~~~~~~ SYS-002 (Kaj) is in use, and what is written about event logs does not speak of it.
| SYS-003 | Fraud Watch   | development |
`,
        "aims/event-log-policy.md": `# Event log policy

| System        | Event       | Retention |
| ------------- | ----------- | --------- |
| Harbour Score | score given | 5 years   |
`,
      },
    },
    {
      shows: "good",
      title: "a policy for all systems",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,pilot\n",
        "aims/logging-policy.yaml": `kind: logging-policy
systems: all AI systems
events: [each answer with its version]
retention: 6 months
`,
      },
    },
    {
      shows: "absent",
      title: "no policy: that is said once, of the project",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      },
    },
  ],
});
