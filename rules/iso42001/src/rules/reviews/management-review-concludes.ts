import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { managementReview } from "../../kinds/management-review.ts";
import { listing } from "../../shared/listing.ts";
import { said } from "../../shared/said.ts";
import { sentencesOf } from "../../shared/sentences.ts";

const qualities = [
  [
    "suitability",
    /\b(?:un)?suitab|\bfit(?:s|ness)?\b|\bgeeignet|\bEignung|\bidóne|\bconveni|\badequabilid|\bpertinen/i,
  ],
  ["adequacy", /\badequa|\bsufficien|\benough\b|\bangemessen|\badecua|\bsuffisan/i],
  ["effectiveness", /\beffective|\bworks\b|\bwirksam|\befica|\befficac/i],
] as const;
const ofTheSystem = /\b(?:AIMS|AI management system|management system|the system)\b/i;

/** The review answers its own question: does the system still fit, is it enough, does it work? */
export const managementReviewConcludes = defineRule({
  id: "management-review-concludes",
  summary: "A management review concludes on suitability, adequacy and effectiveness.",
  requirements: ["9.3.1"],
  severity: "warning",
  basis: "requirement",
  on: managementReview,
  options: z.strictObject({}),
  notAGap:
    "The words do not matter; a sentence on whether the system still fits, is enough and works answers it.",
  messages: {
    missing: {
      problem:
        "{review} does not conclude whether the AI management system is suitable, adequate and effective.",
      why: "That is the question for which the review is held; without an answer it was a report, not a review.",
      how: "Record what top management concluded; put the question on the next agenda if it was not asked.",
    },
    partly: {
      problem: "{review} says nothing on the {qualities} of the AI management system.",
      why: "A system may work and no longer fit, or fit and lack means; the review looks at all three.",
      how: "Record what top management concluded on it; put the question on the next agenda if it was not asked.",
    },
  },
  check(review, { report }) {
    const found = said(review, "conclusion");
    const sentences = sentencesOf(review.document, /\bdecision|\bactions?\b|\bagenda/i)
      .map(({ text }) => text)
      .filter((text) => ofTheSystem.test(text));
    const text = [found.as === "said" ? found.text : "", ...sentences].join("\n");
    const lacking = qualities.filter(([, word]) => !word.test(text)).map(([name]) => name);
    const at = found.as === "absent" ? review.at() : found.at;
    const data = { review: review.id };
    if (lacking.length === qualities.length) report("missing", { at, data });
    else if (lacking.length > 0) report("partly", { at, data: { ...data, qualities: listing(lacking) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a conclusion on one thing, and none",
      files: {
        "aims/review/2025.md": `# Management review 2025

**Conclusion:** Overall effective with minor improvements.
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Management review 2025 says nothing on the suitability and adequacy of the AI management system.
`,
        "aims/review/2026.md": `# Management review 2026

## Conclusion

Thanks to all.
~~~~~~~~~~~~~~ Management review 2026 does not conclude whether the AI management system is suitable, adequate and effective.
`,
      },
    },
    {
      shows: "good",
      title: "under its heading, and in passing",
      files: {
        "aims/review/2025.md": `# Management review 2025

## 5. Conclusion

The system is suitable for a lender, adequate in its means, and **effective**.
`,
        "aims/review/2026.md": `# Management review 2026

The board finds that the AIMS still fits the business, has sufficient means and works.
`,
      },
    },
    {
      shows: "absent",
      title: "no review",
      files: { "aims/scope.md": "# Scope\n\nEverything.\n" },
    },
  ],
});
