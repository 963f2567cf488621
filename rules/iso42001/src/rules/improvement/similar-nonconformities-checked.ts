import { defineRule, isBlank } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { placesOf, splitLacking } from "../../shared/places.ts";
import { isCase, isRipe, type Nonconformity, rowsOf } from "./nonconformity.ts";

const placesOfLogs = placesOf(nonconformity, isCase);

/** What went wrong in one place may go wrong in others. */
export const similarNonconformitiesChecked = defineRule({
  id: "similar-nonconformities-checked",
  summary: "For every nonconformity somebody looked whether the same exists or may happen elsewhere.",
  requirements: ["10.2"],
  severity: "warning",
  basis: "requirement",
  on: nonconformity,
  options: z.strictObject({
    days: z
      .int()
      .nonnegative()
      .default(30)
      .describe("How many days a nonconformity may be known before that is done."),
  }),
  notAGap:
    "In the first month (the option days) the look may still be to come. Where nothing similar can exist, a word that says so is the answer; so is a place in the analysis of the cause.",
  messages: {
    unchecked: {
      problem: "Nothing says whether anything like {id} exists elsewhere.",
      why: "A cause seldom has one effect only; a second case that is found by others shows that nobody looked.",
      how: "Look where the same cause is at work (other systems, data, suppliers) and enter what was found, even if it is nothing.",
    },
    nowhere: {
      problem:
        "None of the {count} nonconformities of this log says whether anything similar exists elsewhere.",
      why: "A cause seldom has one effect only; a second case that is found by others shows that nobody looked.",
      how: "Add a column for similar cases, and fill it in for every nonconformity.",
    },
  },
  appliesTo: (row, { project, options }) => isCase(row) && isRipe(row, project.today, options.days),
  check(row, { project, report }) {
    if (rowsOf(row, project).some(saysOfSimilar)) return;
    const places = project.derive(placesOfLogs).get(row.document.path);
    const { own, everywhere } = splitLacking(["similar"], places);
    if (own.length > 0)
      report("unchecked", { at: row.at("similar"), data: { id: called(row, "Nonconformity") } });
    if (everywhere.length > 0 && places)
      report("nowhere", {
        at: headOf(row.document),
        subject: places.subject,
        once: true,
        data: { count: places.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a place left blank, and one that says no",
      files: {
        "aims/nonconformity-register.csv": `NC ID,Found on,Nonconformity,Similar checked
NC-1,2026-04-14,Expired article used,all 405 articles: two more
NC-2,2026-08-05,Categories changed unnoticed,
                                             ~ Nothing says whether anything like NC-2 exists elsewhere.
NC-3,2026-09-05,Alerts not read,no
                                ~~ Nothing says whether anything like NC-3 exists elsewhere.
NC-4,2026-11-10,Old card in use,
`,
      },
    },
    {
      shows: "good",
      title: "nothing similar is an answer, and so is a word in the cause",
      files: {
        "aims/nonconformities.md": `# Nonconformities

| NC ID | Nonconformity   | Cause                                        | Similar cases |
| ----- | --------------- | -------------------------------------------- | ------------- |
| NC-1  | Old card in use | Nobody compares editions                     | none found    |
| NC-2  | Alerts not read | No fixed item; MON-9 is similar, but is read |               |
`,
      },
    },
    {
      shows: "absent",
      title: "a log without a place for it",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
~~~~~~~~~~~~~~~~ None of the 2 nonconformities of this log says whether anything similar exists elsewhere.
  - { id: NC-1, description: Old card in use, cause: Nobody compares editions }
  - { id: NC-2, description: Alerts not read, cause: No fixed item }
`,
      },
    },
  ],
});

/** `none` is what somebody found, `no` is what somebody did not do. */
function saysOfSimilar(row: Nonconformity): boolean {
  const own = row.has("similar") ? (row.written("similar") ?? "") : "";
  if (!isBlank(own) && !/^\s*(?:no|n\/?a|not (?:yet|checked|done)|unknown|pending|open)\s*\.?\s*$/i.test(own))
    return true;
  return (
    row.has("cause") &&
    /\bsimilar\b|\belsewhere\b|\bother (?:systems?|cases?)\b/i.test(row.written("cause") ?? "")
  );
}
