import { defineRule, type Project, type ProjectDocument } from "@aims-lint/core";
import * as z from "zod";
import { contextIssue } from "../../kinds/context-issue.ts";
import { interestedParty } from "../../kinds/interested-party.ts";
import { scope } from "../../kinds/scope.ts";
import { headOf } from "../../shared/head-of.ts";
import { climateMentions } from "./climate.ts";

const kinds = [contextIssue, interestedParty, scope] as const;

/** Since 2024 every management system says whether climate change matters to it. "It does not" is an answer. */
export const climateDetermined = defineRule({
  id: "climate-determined",
  summary: "It is decided whether climate change is a relevant issue, with a reason.",
  requirements: ["4.1"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: kinds,
  options: z.strictObject({}),
  notAGap:
    "Climate change need not be relevant: the plain sentence that it is not, with the reason, is a full answer. It may stand in the context, the register of parties or the scope.",
  messages: {
    missing: {
      problem: "Nothing in the context says whether climate change is a relevant issue.",
      why: "The question has to be answered, and auditors ask it each time; the answer may be no.",
      how: "Write into the context whether climate change is relevant to the AI management system, and why.",
    },
    undetermined: {
      problem: "Climate change is mentioned here, and nothing says whether and why it is relevant.",
      why: "The question has to be answered, and auditors ask it each time; the answer may be no.",
      how: "Add the decision and its reason, such as energy use, sites at risk, or why neither matters.",
    },
  },
  appliesTo: (project) => sourcesOf(project).length > 0,
  check(project, { report }) {
    const sources = sourcesOf(project);
    const mentions = sources.flatMap(({ document }) =>
      climateMentions(document).map((mention) => ({ document, ...mention })),
    );
    if (mentions.some(({ isDetermined }) => isDetermined)) return;
    const [mention] = mentions;
    const [source] = sources;
    if (mention) report("undetermined", { at: mention.document.locate(mention.range) });
    else if (source) report("missing", { at: headOf(source.document) });
  },
  examples: [
    {
      shows: "gap",
      title: "a heading from a template, and a row that points to it",
      files: {
        "aims/context.md": `# Context of the organisation

| ID    | Issue          | Type     | Why it matters |
| ----- | -------------- | -------- | -------------- |
| ISS-1 | Climate change | external | see below      |
| ISS-2 | Small team     | internal | few reviewers  |

## Climate change
   ~~~~~~~~~~~~~~ Climate change is mentioned here, and nothing says whether and why it is relevant.
`,
      },
    },
    {
      shows: "good",
      title: "an answer with its reason",
      files: {
        "aims/context.yaml": `issues:
  - { id: ISS-1, issue: AI Act, type: external }
climate_change:
  relevant: no
  reason: all computing runs on rented machines in one region with hydropower
`,
      },
    },
    {
      shows: "absent",
      title: "a context that does not ask",
      files: {
        "aims/context.md": `# Context of the organisation
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ Nothing in the context says whether climate change is a relevant issue.

| ID    | Issue           | Type     |
| ----- | --------------- | -------- |
| ISS-1 | Political climate | external |
`,
      },
    },
  ],
});

/** The documents in which an answer is looked for, the context itself first. */
function sourcesOf({ documents }: Project): ProjectDocument[] {
  return kinds.flatMap((kind) =>
    documents.filter(
      (entry) => entry.template === undefined && entry.kinds.some((known) => known.kind === kind),
    ),
  );
}
