import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { adverseImpactProcedure } from "../../kinds/adverse-impact-procedure.ts";
import { system } from "../../kinds/system.ts";
import { absencesOf, reportAbsences } from "../documents/presence.ts";
import { mayBeInUse } from "../systems/in-use.ts";

const asked = {
  kind: adverseImpactProcedure,
  what: "channel for reports of adverse impact",
  why: "Harm by a system is felt by people outside; without a way in the organisation hears of it last.",
  requirements: ["A.8.3"],
} as const;

/** There is a way in for those who are harmed. */
export const adverseImpactChannelPresent = defineRule({
  id: "adverse-impact-channel-present",
  summary: "It is written down how people report harm by an AI system.",
  requirements: ["A.8.3"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [system],
  options: z.strictObject({}),
  notAGap:
    "The process for complaints will do where it takes reports about AI: declare its kind, so that it is found. Systems that are not in use yet harm nobody. Where the control is excluded, nothing is asked.",
  messages: absencesOf(asked.why),
  appliesTo: (project) => project.records(system).some(mayBeInUse),
  check(_project, context) {
    reportAbsences([asked], context);
  },
  examples: [
    {
      shows: "gap",
      title: "a system in use, and no way in",
      files: {
        "aims/systems.yaml": `systems:
~~~~~~~~ (info) There is no channel for reports of adverse impact.
  - { id: SYS-001, name: Harbour Score, status: production }
`,
      },
    },
    {
      shows: "good",
      title: "a page for complaints",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production }
`,
        "aims/complaints.md": `# Complaints procedure

Write to complaints@bank.example.
`,
      },
    },
    {
      shows: "absent",
      title: "no system in use",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: development }
`,
      },
    },
  ],
});
