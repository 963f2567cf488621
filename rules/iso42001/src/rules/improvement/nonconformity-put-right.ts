import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { type Places, placesOf, splitLacking } from "../../shared/places.ts";
import { isCase, isRipe, rowsOf, says } from "./nonconformity.ts";

const placesOfLogs = placesOf(nonconformity, isCase);

/** First the case itself: it is put right, and what it did to others is dealt with. */
export const nonconformityPutRight = defineRule({
  id: "nonconformity-put-right",
  summary: "A nonconformity says how it was put right and what was done about its consequences.",
  requirements: ["10.2"],
  severity: "error",
  basis: "requirement",
  on: nonconformity,
  options: z.strictObject({
    days: z
      .int()
      .nonnegative()
      .default(30)
      .describe("How many days a nonconformity may be known before it has been put right."),
  }),
  notAGap:
    "What was found less than a month ago may still be open (the option days). Where nothing can be put right any more, or nobody was affected, a word that says so is the answer.",
  messages: {
    uncorrected: {
      problem: "Nothing says how {id} was put right.",
      why: "The first question about a nonconformity is whether it still goes on; only then does its cause matter.",
      how: "Enter what was done to control and correct it, or that nothing could be corrected any more and why.",
    },
    unhandled: {
      problem: "Nothing says what was done about the consequences of {id}.",
      why: "A fault that is mended may have harmed somebody before; that has to be looked at too.",
      how: "Enter who or what was affected and what was done for them; if nobody was, say so.",
    },
    nowhere: {
      problem: "None of the {count} nonconformities of this log says how it was put right.",
      why: "The first question about a nonconformity is whether it still goes on; only then does its cause matter.",
      how: "Add a column for the correction, and fill it in for every case.",
    },
  },
  appliesTo: (row, { project, options }) => isCase(row) && isRipe(row, project.today, options.days),
  check(row, { project, report }) {
    const rows = rowsOf(row, project);
    const data = { id: called(row, "Nonconformity") };
    const places = project.derive(placesOfLogs).get(row.document.path);
    const isSaid = says(rows, "correction") || says(rows, "containment");
    const { own, everywhere } = splitLacking(isSaid ? [] : [placeOf(places)], places);
    for (const path of own) report("uncorrected", { at: row.at(path), data });
    if (everywhere.length > 0 && places)
      report("nowhere", {
        at: headOf(row.document),
        subject: places.subject,
        once: true,
        data: { count: places.count },
      });
    // A word such as "none" is an answer here; only a place that was left blank is none.
    if (row.state("consequences") !== "absent" && !row.has("consequences"))
      report("unhandled", { at: row.at("consequences"), severity: "warning", data });
  },
  examples: [
    {
      shows: "gap",
      title: "a case of spring without a correction, one whose consequences nobody looked at",
      files: {
        "aims/nonconformities.csv": `NC ID,Found on,Nonconformity,Correction,Consequences handled
NC-1,2026-04-14,Expired article used,,23 customers told
                                     ~ Nothing says how NC-1 was put right.
NC-2,2026-08-05,Categories changed unnoticed,mapping corrected,
                                                               ~ (warning) Nothing says what was done about the consequences of NC-2.
NC-3,2026-11-10,Alerts not read,,
`,
      },
    },
    {
      shows: "good",
      title: "in a table, and in the report of one case",
      files: {
        "aims/nonconformity-log.md": `# Nonconformity log

| ID   | Nonconformity | Immediate action       | Consequences |
| ---- | ------------- | ---------------------- | ------------ |
| NC-1 | Old card used | current card published | none         |
`,
        "aims/ncr/NCR-2.md": `# NCR-2 Alerts not read

- Date opened: 2026-03-02
- Clause: 9.1

## Containment

All alerts of the quarter were read on 2026-03-04.
`,
      },
    },
    {
      shows: "absent",
      title: "a log without a place for corrections",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
~~~~~~~~~~~~~~~~ None of the 2 nonconformities of this log says how it was put right.
  - { id: NC-1, description: Old card in use, action: Editions are compared }
  - { id: NC-2, description: Alerts not read, action: Alerts go to the desk }
`,
      },
    },
  ],
});

/** Where a log has a place for what was done at once; some have one for it, some two. */
function placeOf(places: Places | undefined): "correction" | "containment" {
  return places && !places.has("correction") && places.has("containment") ? "containment" : "correction";
}
