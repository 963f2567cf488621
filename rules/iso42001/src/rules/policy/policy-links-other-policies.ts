import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { policy } from "../../kinds/policy.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { isInForce } from "./in-force.ts";

/** The AI policy stands among others; where it touches them, it says so. */
export const policyLinksOtherPolicies = defineRule({
  id: "policy-links-other-policies",
  summary: "The AI policy names the other policies that it touches.",
  requirements: ["5.2", "A.2.3"],
  severity: "warning",
  basis: "requirement",
  on: policy,
  options: z.strictObject({}),
  notAGap:
    "A young organisation may have no other policy that touches AI: one line under related policies that says so is enough.",
  messages: {
    missing: {
      problem: "{policy} names no other policy.",
      why: "Rules on security, privacy, buying or people also bind AI systems; where two policies differ, nobody knows which one holds.",
      how: "Name the policies that touch AI, or say that there are none, and note who compared them.",
    },
  },
  appliesTo: isInForce,
  check(record, { report }) {
    const isNamed = listsDocument(record) || linksToPolicy(record) || mentionsPolicy(record);
    if (!isNamed) report("missing", { at: record.at("relatedPolicies"), data: { policy: record.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "a policy that knows only itself",
      files: {
        "aims/ai-policy.md": `# AI policy
  ~~~~~~~~~ AI policy names no other policy.

**Owner:** Jane Doe

This policy applies to every employee. The AI policy is reviewed every year.
`,
      },
    },
    {
      shows: "good",
      title: "a mention in passing",
      files: {
        "aims/ai-policy.md": `---
owner: Jane Doe
---

# AI policy

Where personal data are used, the privacy policy applies besides.
`,
      },
    },
    {
      shows: "absent",
      title: "a heading with nothing below it",
      files: {
        "aims/ai-policy.md": `# AI policy

| Field | Value    |
| ----- | -------- |
| Owner | Jane Doe |

## Related policies
   ~~~~~~~~~~~~~~~~ AI policy names no other policy.
`,
      },
    },
  ],
});

const ownDocument =
  /polic(?:y|ies)|procedure|handbook|manual|code of|charter|guideline|\.md\b|\b[A-Z]{2,}(?:-[A-Z\d]+)+\b|richtlinie|leitlinie|politique|polític|beleid|none\b|there are no/iu;
const policyWord =
  /polic(?:y|ies)|richtlinie|leitlinie|politique|polític|politic[ah]|beleid|code of conduct/i;

/** A list of references may name nothing but standards; a document of one's own has a kind or an id (`ISMS-POL-001`). */
function listsDocument(record: RecordOf<typeof policy>): boolean {
  const list = record.state("relatedPolicies") === "read" ? (record.fields.relatedPolicies ?? "") : "";
  return ownDocument.test(list.replace(/\b(?:ISO|IEC|EN|DIN|NIST|IEEE)\b[^;\n]*/g, " "));
}

function linksToPolicy({ document }: RecordOf<typeof policy>): boolean {
  return document.links.some(
    ({ text, destination }) => !destination.startsWith("#") && policyWord.test(`${text} ${destination}`),
  );
}

/** The words that stand before "policy" where a policy speaks of itself, or of none in particular. */
const itself =
  /^(?:this|the|our|its|an?|any|each|every|all|such|that|ai|ki|ia|aims|intelligence|system|management|governance|responsible|present|said|of|on|new|current|updated|overarching|master|company|organi[sz]ation|corporate|acme)$/i;

/** `the privacy policy`, `Datenschutzrichtlinie`, `código de conducta`. */
function mentionsPolicy({ document }: RecordOf<typeof policy>): boolean {
  return sentencesOf(document).some(({ text }) => {
    const before = [...text.matchAll(/(?<!\p{L})(\p{L}+)[\s-]{1,3}polic(?:y|ies)\b/giu)].map(
      (match) => match[1] ?? "",
    );
    return before.some((word) => !itself.test(word)) || otherPolicy.test(text);
  });
}

const otherPolicy =
  /code of conduct|verhaltenskodex|(?<!\p{L})\p{L}{4,60}(?:richtlinie|leitlinie|beleid)|politique (?:de |d['’])(?!ia\b)\p{L}+|pol[ií]tic[ah]? (?:de|da|do|di) (?!ia\b)\p{L}+|código de|codice di/iu;
