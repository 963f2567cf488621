import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { concernProcedure } from "../../kinds/concern-procedure.ts";
import { listing } from "../../shared/listing.ts";
import { tells } from "./tells.ts";

const parts = [
  [
    "channels",
    "how a concern is raised",
    /@|\b(?:e-?mail|form|hotline|phone|letter ?box|mailbox|in person|talk to|contact|ombuds\w*|portal)\b/i,
  ],
  ["handling", "who looks into it", /\b(?:investigat\w*|examin\w*|looks? into|handled by|triage|receipt)\b/i],
] as const;

/** People raise a concern where they know whom to turn to and what happens then. */
export const concernRouteDescribed = defineRule({
  id: "concern-route-described",
  summary: "The procedure for concerns says how to raise one and who looks into it.",
  requirements: ["A.3.3"],
  severity: "error",
  basis: "requirement",
  on: concernProcedure,
  options: z.strictObject({}),
  notAGap:
    "A route for concerns of every kind in the organisation is enough where it takes concerns about AI as well. A small organisation may name a single person.",
  messages: {
    lacking: {
      problem: "The procedure for concerns does not say {lacking}.",
      why: "Whoever has a worry about an AI system has to know where to go with it, and that somebody able to act will look at it.",
      how: "Name at least one route that does not lead through the line manager, and the role that looks into what arrives.",
    },
  },
  check(record, { project, report }) {
    const lacking = parts.filter(([path, , pattern]) => !tells(record, path, pattern, project));
    const [first] = lacking;
    if (!first) return;
    const place = lacking.find(([path]) => record.state(path) !== "absent") ?? first;
    report("lacking", {
      at: record.at(place[0]),
      data: { lacking: listing(lacking.map(([, what]) => what)) },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "encouragement, and no route",
      files: {
        "aims/concerns-procedure.md": `# Raising concerns about AI

**Owner:** Freja
**Version:** 1.0

## Purpose

We want to hear about everything that seems wrong with our AI systems.

## Channels
   ~~~~~~~~ (info) The procedure for concerns does not say how a concern is raised and who looks into it.

`,
      },
    },
    {
      shows: "good",
      title: "routes, and somebody who looks into it",
      files: {
        "aims/concerns-procedure.md": `# Concern reporting procedure

## How to raise a concern

Write to concerns@bank.example, or talk to the integrity officer.

Every concern is examined by people who are not involved.
`,
      },
    },
    {
      shows: "absent",
      title: "no procedure",
      files: { "aims/concerns-log.csv": "Concern ID,Date,Concern\nCNC-1,2026-03-02,Biased scores\n" },
    },
  ],
});
