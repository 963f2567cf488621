import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { adverseImpactProcedure } from "../../kinds/adverse-impact-procedure.ts";
import { listing } from "../../shared/listing.ts";
import { tells } from "./tells.ts";

const parts = [
  [
    "audience",
    "who may report",
    /\b(?:anybody|anyone|everybody|everyone|users?|customers?|applicants?|the public|affected|interested parties|third parties)\b/i,
  ],
  [
    "handling",
    "what happens with a report",
    /\b(?:investigat\w*|examin\w*|looks? into|handled by|triage|receipt|reviewed by)\b/i,
  ],
  [
    "responseDays",
    "within which time an answer comes",
    /\b\d+\s*(?:working |business |calendar )?(?:hours?|days?|weeks?)\b/i,
  ],
] as const;

/** A report is worth something where somebody looks into it. */
export const adverseImpactHandlingDescribed = defineRule({
  id: "adverse-impact-handling-described",
  summary:
    "The procedure for reports of harm says who may report, what happens with a report and within which time an answer comes.",
  requirements: ["A.8.3"],
  severity: "info",
  basis: "guidance",
  on: adverseImpactProcedure,
  options: z.strictObject({}),
  notAGap: "Guidance, not a demand. Where the process for complaints settles this, naming it is enough.",
  messages: {
    lacking: {
      problem: "The procedure for reports of harm does not say {lacking}.",
      why: "A channel that leads nowhere is not used twice; an auditor follows one report to its answer.",
      how: "Add it in a sentence each, or name the process in which it is settled.",
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
      title: "an address and nothing behind it",
      files: {
        "aims/adverse-impact-reporting.md": `# Reports of adverse impact

**Owner:** Oskar
**Response days:** 10

## Channels

ai-report@bank.example

## Handling
   ~~~~~~~~ The procedure for reports of harm does not say who may report and what happens with a report.

`,
      },
    },
    {
      shows: "good",
      title: "all three",
      files: {
        "aims/reporting.yaml": `kind: adverse-impact-reporting
audience: anybody, without an account
channels: form, mail
handling: Oskar examines each report with the system owner.
response_days: 10
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
