import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { concernProcedure } from "../../kinds/concern-procedure.ts";
import { listing } from "../../shared/listing.ts";
import { tells } from "./tells.ts";

const parts = [
  [
    "confidentiality",
    "who learns the name of whoever raises one",
    /\b(?:confidential\w*|anonym\w*|names? (?:is|are) (?:kept|not))/i,
  ],
  [
    "protection",
    "how whoever raises one is protected",
    /\b(?:reprisals?|retaliat\w*|detriment\w*|good faith|suffer)\b/i,
  ],
  ["escalation", "what is escalated and to whom", /\bescalat\w*/i],
  [
    "responseDays",
    "within which time an answer comes",
    /\b\d+\s*(?:working |business |calendar )?(?:hours?|days?|weeks?)\b/i,
  ],
] as const;

/** A concern is raised by those who need not be afraid to. */
export const concernReportersProtected = defineRule({
  id: "concern-reporters-protected",
  summary:
    "The procedure for concerns keeps names confidential, protects those who speak up, says when they are answered and who decides in the end.",
  requirements: ["A.3.3"],
  severity: "info",
  basis: "guidance",
  on: concernProcedure,
  options: z.strictObject({}),
  notAGap:
    "Guidance, not a demand. Where a law on whistleblowers or a policy of the whole organisation settles this, naming it is enough.",
  messages: {
    lacking: {
      problem: "The procedure for concerns does not say {lacking}.",
      why: "People speak up where they know who will learn their name, that it will not harm them, and that something comes back.",
      how: "Add it in a sentence each, or name the policy in which it is settled.",
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
      title: "a route without a word on protection",
      files: {
        "aims/concerns-procedure.md": `# Raising concerns about AI

**Owner:** Freja
**Response days:** 14

## Channels

An anonymous form.

## Protection
   ~~~~~~~~~~ The procedure for concerns does not say how whoever raises one is protected and what is escalated and to whom.

`,
      },
    },
    {
      shows: "good",
      title: "all four",
      files: {
        "aims/concern-procedure.yaml": `kind: concerns-procedure
channels: letter box, form
confidentiality: Names are known to the integrity officer alone.
protection: Nobody who raises a concern in good faith may suffer for it.
escalation: Danger to people goes to the board on the same day.
response_days: 14
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
