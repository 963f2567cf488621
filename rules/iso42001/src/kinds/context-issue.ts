import { choice, date, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An external or internal issue (4.1). */
export const contextIssue = defineKind({
  name: "context-issue",
  summary:
    "An issue outside or inside the organisation that bears on what the AI management system is to achieve.",
  titles: names(
    "Context of the organisation | Context of the organization | Context register",
    "Context | Organisational context | Organizational context",
    "Internal and external issues | External and internal issues",
    "Context and stakeholders | Context and issues",
  ),
  types: ["context", "context-register"],
  prefixes: ["CTX", "CONTEXT", "ISS"],
  locations: ["context.*"],
  collections: ["issues", "context-issues", "context_issues"],
  lists: [
    {
      headings: ["external issues", "external context", "external factors"],
      item: "issue",
      fields: { type: "external" },
    },
    {
      headings: ["internal issues", "internal context", "internal factors"],
      item: "issue",
      fields: { type: "internal" },
    },
  ],
  names: ["issue"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Issue ID | Ref | # | No") }),
    issue: text({ aliases: names("Text | Description | Factor | Context factor") }),
    type: choice(["external", "internal"], {
      aliases: names("Kind | Category | Issue type | Internal/External | Origin"),
      words: synonyms({
        external: [
          "ext | outside | extern | political | economic | social | societal | technological | legal",
          "regulatory | environmental | market | competition | competitive | opportunity | threat",
          "opportunities | threats",
        ].join("|"),
        internal: [
          "int | inside | intern | organisational | organizational | people | culture | resources",
          "governance | strategy | process | processes | capability | capabilities | strength",
          "strengths | weakness | weaknesses",
        ].join("|"),
      }),
    }),
    effect: text({
      aliases: names(
        "Why it matters | Relevance | Impact | Effect on the AIMS | Impact on AIMS",
        "Implication | Implications",
      ),
    }),
    owner: person({ aliases: ["Issue owner", "Responsible"] }),
    risks: references("risk", {
      aliases: names(
        "Related risks | Risk | Risk IDs | Risk or opportunity | Linked risks | Linked risk | Related risk",
        "Risk ID | Risk ref | Risk reference | Risks and opportunities | Risk register reference",
      ),
    }),
    nextReview: date({ aliases: names("Review | Next review date | Review date") }),
  },
});
