import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { eventLog } from "../../kinds/event-log.ts";
import { loggedEvent } from "../../kinds/logged-event.ts";
import { system } from "../../kinds/system.ts";
import { type Asked, absencesOf, isPresent, reportAbsences } from "../documents/presence.ts";
import { isInUse } from "../systems/in-use.ts";
import { isFilledIn } from "./filled-in.ts";

const asked: Asked = {
  kind: eventLog,
  what: "policy or plan for event logs",
  why: "Only what was logged can be traced afterwards: which version said what to whom, and who overruled it.",
  requirements: ["A.6.2.8"],
};

/** It is decided what is logged of systems in use. */
export const eventLogPlanned = defineRule({
  id: "event-log-planned",
  summary: "Where AI systems are in use, it is written down which events are logged.",
  requirements: asked.requirements,
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [system, loggedEvent],
  options: z.strictObject({}),
  notAGap:
    "The decision may be part of a wider logging policy; then that document declares the kind event-log. With no system in use nothing is asked.",
  messages: {
    ...absencesOf(asked.why),
    empty: {
      problem: "{name} is taken for the policy on event logs, and says nothing of them.",
      why: asked.why,
      how: "Write down in which phases which events are logged, how long they are kept and who may read them.",
    },
  },
  appliesTo: hasSystemInUse,
  check(project, context) {
    const { report } = context;
    const found = project.records(eventLog);
    const [first] = found;
    if (!first || !isPresent(asked, project)) reportAbsences([asked], context);
    else if (!found.some((each) => isFilledIn(each, project)))
      report("empty", { at: first.at(), data: { name: first.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "a system in use, and nothing about its log",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification            |
| ------- | ---------- | ------------------------ |
| A.6.2.8 | Yes        | decisions must be traced |
  ~~~~~~~ There is no policy or plan for event logs.
`,
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      },
    },
    {
      shows: "good",
      title: "a logging plan",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/logging-plan.md":
          "# Logging plan\n\n## Events\n\nEach score, with its version, while the system is in use.\n",
      },
    },
    {
      shows: "absent",
      title: "nothing is in use yet",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,development\n",
      },
    },
  ],
});

function hasSystemInUse(project: Project): boolean {
  return project
    .records(system)
    .some((each) => !each.ragged && each.state("status") === "read" && isInUse(each));
}
