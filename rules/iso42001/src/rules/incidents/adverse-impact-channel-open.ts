import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { adverseImpactProcedure } from "../../kinds/adverse-impact-procedure.ts";
import { listing } from "../../shared/listing.ts";
import { tells } from "./tells.ts";

const parts = [
  [
    "channels",
    "through which channel harm can be reported",
    /@|https?:|\b(?:e-?mail|form|hotline|phone|telephone|letter|portal|chat|write to|call)\b/i,
  ],
] as const;

/** Harm is felt outside; somebody has to be reachable. */
export const adverseImpactChannelOpen = defineRule({
  id: "adverse-impact-channel-open",
  summary: "Whoever is harmed by an AI system finds a channel to report it.",
  requirements: ["A.8.3"],
  severity: "error",
  basis: "requirement",
  on: adverseImpactProcedure,
  options: z.strictObject({}),
  notAGap:
    "The channel for complaints of every kind is enough where it takes reports about AI and leads them to somebody who knows the system. Reports to authorities are another matter.",
  messages: {
    lacking: {
      problem: "The procedure does not say {lacking}.",
      why: "People who are harmed by a decision or an answer of an AI system are outside; without a way in the organisation hears of it last.",
      how: "Name at least one channel that anybody can use without an account, and put it where people meet the system.",
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
      title: "a procedure without a way in",
      files: {
        "aims/adverse-impact-reporting.md": `# Reports of adverse impact

**Owner:** Oskar
**Version:** 1.0

## Who may report

Anybody.

## Channels
   ~~~~~~~~ (info) The procedure does not say through which channel harm can be reported.

`,
      },
    },
    {
      shows: "good",
      title: "a form and an address",
      files: {
        "aims/adverse-impact-reporting.md": `# Adverse impact reporting

| Channel | Where                    |
| ------- | ------------------------ |
| form    | on the website           |
| mail    | ai-report@bank.example   |
`,
      },
    },
    {
      shows: "absent",
      title: "no procedure",
      files: { "aims/adverse-impact-log.csv": "Report ID,Date,Report\nAIR-1,2026-03-02,Wrong fee\n" },
    },
  ],
});
