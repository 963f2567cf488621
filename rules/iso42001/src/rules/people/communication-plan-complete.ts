import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { communication } from "../../kinds/communication.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { titled } from "../../shared/titled.ts";
import { isPlanned } from "./communication-row.ts";

const parts = [
  ["what", "what"],
  ["when", "when"],
  ["whom", "with whom"],
  ["how", "how"],
] as const;

/** Communication is settled before it is needed. */
export const communicationPlanComplete = defineRule({
  id: "communication-plan-complete",
  summary: "The communication plan says of every item what is told, when, to whom and how.",
  requirements: ["7.4"],
  severity: "error",
  basis: "requirement",
  on: communication,
  options: z.strictObject({}),
  notAGap:
    "When may be an occasion (after each change) or a rhythm, how may point to another plan. What need not be told to anybody does not belong in the plan.",
  messages: {
    lacking: {
      problem: "The communication plan does not say {lacking} {item} is communicated.",
      why: "What is not settled depends on somebody remembering, usually on the day on which there is least time.",
      how: "Decide it and enter it; an occasion or a rhythm will do.",
    },
    nowhere: {
      problem: "The communication plan has no place for {lacking} things are communicated.",
      why: "All four belong together: what is told, when, to whom, and through which channel.",
      how: "Add the column, and fill it in for every item.",
    },
  },
  appliesTo: isPlanned,
  check(record, { project, report }) {
    const places = parts.filter(([path]) => project.derive(withPlace[path]).has(record.document));
    const lacking = places.filter(([path]) => !record.has(path));
    const [first] = lacking;
    if (first) {
      const data = {
        lacking: listing(lacking.map(([, word]) => word)),
        item: titled(record, "what", "item"),
      };
      report("lacking", { at: record.at(first[0]), data });
    }
    const absent = parts.filter((part) => !places.includes(part));
    const entry = absent.length > 0 ? project.document(record.document.path) : undefined;
    if (entry) {
      const data = { lacking: listing(absent.map(([, word]) => word)) };
      report("nowhere", { at: headOf(entry.document), subject: entry.subject, once: true, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an item without a day, one without receivers and channel",
      files: {
        "aims/communication-plan.md": `# Communication plan

| ID    | What          | When       | With whom | How      |
| ----- | ------------- | ---------- | --------- | -------- |
| COM-1 | AI policy     |            | employees | intranet |
                          ~ The communication plan does not say when COM-1 (AI policy) is communicated.
| COM-2 | AI objectives | every year |           |          |
                                       ~ The communication plan does not say with whom and how COM-2 (AI objectives) is communicated.
`,
      },
    },
    {
      shows: "good",
      title: "all four, and a list of what was sent",
      files: {
        "aims/communications.yaml": `kind: communication-plan
communications:
  - { id: COM-1, topic: AI policy, frequency: after each change, audience: all staff, channel: intranet }
`,
        "aims/communication-log.csv": "Item,Sent on,To\nAI policy 2.0,2026-02-09,all staff\n",
      },
    },
    {
      shows: "absent",
      title: "a plan that asks for two of them",
      files: {
        "aims/communication-plan.csv": `ID,Topic,Audience
~~ The communication plan has no place for when and how things are communicated.
COM-1,AI policy,employees
COM-2,AI objectives,employees
`,
      },
    },
  ],
});

const withPlace = {
  what: documentsWith(communication, "what"),
  when: documentsWith(communication, "when"),
  whom: documentsWith(communication, "whom"),
  how: documentsWith(communication, "how"),
} as const;
