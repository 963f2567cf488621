import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { incidentPlan } from "../../kinds/incident-plan.ts";
import { system } from "../../kinds/system.ts";
import { absencesOf, reportAbsences } from "../documents/presence.ts";
import { mayBeInUse } from "../systems/in-use.ts";

const asked = {
  kind: incidentPlan,
  what: "plan for communicating incidents",
  why: "Whom to tell, how soon and how is hard to decide in the night of an incident.",
  requirements: ["A.8.4"],
} as const;

/** There is a plan for the night of an incident. */
export const incidentPlanPresent = defineRule({
  id: "incident-plan-present",
  summary: "It is written down whom the organisation tells about incidents with AI systems.",
  requirements: ["A.8.4"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [system],
  options: z.strictObject({}),
  notAGap:
    "The incident process of the organisation will do where it speaks of AI systems and their users: declare its kind, so that it is found. Systems that are not in use have no users to tell. Where the control is excluded, nothing is asked.",
  messages: absencesOf(asked.why),
  appliesTo: (project) => project.records(system).some(mayBeInUse),
  check(_project, context) {
    reportAbsences([asked], context);
  },
  examples: [
    {
      shows: "gap",
      title: "a system in use, and no plan",
      files: {
        "aims/systems.yaml": `systems:
~~~~~~~~ (info) There is no plan for communicating incidents.
  - { id: SYS-001, name: Harbour Score, status: production }
`,
      },
    },
    {
      shows: "good",
      title: "a plan for two kinds of incident",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production }
`,
        "aims/incident-communication-plan.csv": `Type,Who is told,Within hours,Channel
wrong decisions,applicants,72,letter
drift,underwriters,24,briefing
`,
      },
    },
    {
      shows: "absent",
      title: "no system in use",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: planned }
`,
      },
    },
  ],
});
