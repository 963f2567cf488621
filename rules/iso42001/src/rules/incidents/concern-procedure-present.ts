import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { concernProcedure } from "../../kinds/concern-procedure.ts";
import { system } from "../../kinds/system.ts";
import { absencesOf, reportAbsences } from "../documents/presence.ts";
import { isNotRetired } from "../systems/in-use.ts";

const asked = {
  kind: concernProcedure,
  what: "procedure for raising concerns",
  why: "People who work with a system see first what goes wrong; they speak up where there is a route for it.",
  requirements: ["A.3.3"],
} as const;

/** There is a route for concerns. */
export const concernProcedurePresent = defineRule({
  id: "concern-procedure-present",
  summary: "It is written down how people raise concerns about AI.",
  requirements: ["A.3.3"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [system],
  options: z.strictObject({}),
  notAGap:
    "A procedure for concerns of every kind will do where it takes concerns about AI: declare its kind, so that it is found. Where the control is excluded in the Statement of Applicability, nothing is asked.",
  messages: absencesOf(asked.why),
  appliesTo: (project) => project.records(system).some(isNotRetired),
  check(_project, context) {
    reportAbsences([asked], context);
  },
  examples: [
    {
      shows: "gap",
      title: "a system, and no route",
      files: {
        "aims/systems.yaml": `systems:
~~~~~~~~ (info) There is no procedure for raising concerns.
  - { id: SYS-001, name: Harbour Score, status: production }
`,
      },
    },
    {
      shows: "good",
      title: "a procedure for the whole organisation",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production }
`,
        "aims/people/speak-up.md": `---
kind: concerns-procedure
---

# Speaking up

Talk to the integrity officer.
`,
      },
    },
    {
      shows: "absent",
      title: "no system left",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: retired }
`,
      },
    },
  ],
});
