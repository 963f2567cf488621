import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { system } from "../../kinds/system.ts";
import { mayBeInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { declaredClass } from "./declared-class.ts";

const why =
  "What the AI Act bans may be neither offered nor used; no treatment and no acceptance makes up for it.";
const how =
  "Stop it and have a lawyer decide what follows; if the class is a mistake, correct it and give the reason.";

/** No system that the organisation itself calls prohibited is in use. */
export const prohibitedPracticeNotInUse = defineRule({
  id: "prohibited-practice-not-in-use",
  summary: "No AI system that is classed as prohibited under the EU AI Act is in use.",
  requirements: [],
  severity: "error",
  basis: "practice",
  group: "eu-ai-act",
  references: ["EU AI Act, Art. 5"],
  on: system,
  options: z.strictObject({}),
  notAGap:
    "Art. 5 has exceptions, and whether one applies is for a lawyer to say: then the class is another one, with the exception as its reason. A system that was switched off keeps its class and the status retired.",
  messages: {
    live: {
      problem: '{id} is classed as "{class}" under the EU AI Act, and its status is {status}.',
      why,
      how,
    },
    unknown: {
      problem: '{id} is classed as "{class}" under the EU AI Act, and nothing says that it is not in use.',
      why,
      how: "Enter its status; if it is in use, stop it and have a lawyer decide what follows.",
    },
  },
  appliesTo: (record) => declaredClass(record) !== undefined,
  check(record, { report }) {
    if (declaredClass(record) !== "prohibited" || !mayBeInUse(record)) return;
    const at = record.at("euAiAct.class");
    const data = { id: nameSystem(record), class: record.fields.euAiAct?.class ?? "" };
    const { status } = record.fields;
    if (status === undefined) return report("unknown", { at, data });
    const related = [{ at: record.at("status"), message: "The status stands here." }];
    report("live", { at, related, data: { ...data, status } });
  },
  examples: [
    {
      shows: "gap",
      title: "one in production, one of which nothing is said",
      files: {
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Mood Watch
    status: production
    eu_ai_act:
      class: prohibited
             ~~~~~~~~~~ SYS-001 (Mood Watch) is classed as "prohibited" under the EU AI Act, and its status is production.
      reason: infers emotions of staff at work
  - id: SYS-002
    name: Trust Points
    eu_ai_act: unacceptable risk
               ~~~~~~~~~~~~~~~~~ SYS-002 (Trust Points) is classed as "unacceptable risk" under the EU AI Act, and nothing says that it is not in use.
`,
      },
    },
    {
      shows: "good",
      title: "switched off, and others of another class",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     | EU AI Act class |
| ------- | ------------- | ---------- | --------------- |
| SYS-001 | Mood Watch    | Retired    | Prohibited      |
| SYS-002 | Harbour Score | Production | High-risk       |
| SYS-003 | Kaj           | Production | No prohibited practice, limited risk |
`,
      },
    },
    {
      shows: "absent",
      title: "no class is given; none is guessed from what a system does",
      files: {
        "aims/systems.csv": `ID,Name,Purpose,Status
SYS-001,Trust Points,social scoring of customers,live
`,
      },
    },
  ],
});
