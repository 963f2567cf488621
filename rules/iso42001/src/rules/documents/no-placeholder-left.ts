import { defineRule, type Severity } from "@aims-lint/core";
import * as z from "zod";
import { controlOf, isControlled } from "./controlled.ts";
import { placeholdersIn } from "./placeholders-in.ts";

/** How many further places of the same text a finding shows. */
const placesShown = 5;

/** What a template told its author to replace was replaced. */
export const noPlaceholderLeft = defineRule({
  id: "no-placeholder-left",
  summary: "No document that is in use still holds what its template asked for.",
  requirements: ["7.5.2"],
  severity: "error",
  basis: "requirement",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "Brackets that belong to the text, such as a form that shows its reader where to write: put them in a code block, or keep the form in a folder named templates. In a draft it is only noted.",
  messages: {
    left: {
      problem: '"{text}" still waits for an answer{more}.',
      why: "Where a template's words are left, something that somebody meant to say is not said, and readers trust the rest less.",
      how: "Write the answer, or remove what it belongs to.",
    },
  },
  appliesTo: isControlled,
  check(entry, { report }) {
    const { document } = entry;
    const control = controlOf(entry);
    const status = control?.state("status") === "read" ? control.fields.status : undefined;
    const severity: Severity =
      status === "approved" ? "error" : status === "draft" || status === "in-review" ? "info" : "warning";
    for (const { text, places } of placeholdersIn(document)) {
      const [first, ...others] = places.map((place) => document.locate(place));
      if (!first) continue;
      const more =
        others.length === 0
          ? ""
          : `, here and in ${others.length} more ${others.length === 1 ? "place" : "places"}`;
      const related = others
        .slice(0, placesShown)
        .map((at) => ({ at, message: "The same text stands here." }));
      report("left", { at: first, severity, key: text, related, data: { text, more } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "left in an approved document",
      files: {
        "aims/scope.md": `# Scope of the AIMS

| Field       | Value         |
| ----------- | ------------- |
| Status      | Approved      |
| Version     | 1.0           |
| Owner       | Jane Doe      |
| Approved by | {{approver}}  |
                ~~~~~~~~~~~~ "{{approver}}" still waits for an answer.

[Company Name] runs three AI systems. Sites of [Company Name] abroad: TBD
~~~~~~~~~~~~~~ "[Company Name]" still waits for an answer, here and in 1 more place.
                                                                      ~~~ "TBD" still waits for an answer.
`,
      },
    },
    {
      shows: "gap",
      title: "a draft may have open ends",
      files: {
        "aims/objectives.yaml": `status: draft
owner: Jane Doe
objectives:
  - id: OBJ-1
    text: Fewer complaints
    target: TODO
            ~~~~ (info) "TODO" still waits for an answer.
`,
      },
    },
    {
      shows: "good",
      title: "words that describe a format, code, a link, a task that is done",
      files: {
        "aims/method.md": `# Risk method

**Status:** Approved

- [X] Dates are written YYYY-MM-DD, ids RISK-NNN.
- The limit is to be determined by top management every year.
- Templates use \`{{owner}}\`; see [Policy].

[Policy]: ai-policy.md
`,
      },
    },
    {
      shows: "absent",
      title: "a note that is no controlled document",
      files: { "aims/notes.md": "# Notes\n\nTODO: ask Jane\n" },
    },
  ],
});
