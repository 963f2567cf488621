import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { registerEntry } from "../../kinds/register-entry.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { isExternal } from "./registered.ts";

/** A standard, a law, a supplier's manual: which edition is meant. */
export const externalDocumentControlled = defineRule({
  id: "external-document-controlled",
  summary:
    "Of every document from outside it is known which edition is used, and nobody is late in looking for a newer one.",
  requirements: ["7.5.3"],
  severity: "warning",
  basis: "requirement",
  on: registerEntry,
  options: z.strictObject({}),
  notAGap:
    "An edition may be a number, a year or a day; for a law that is always used as it stands, write so. Documents from outside that nobody works by need not be listed.",
  messages: {
    edition: {
      problem: "The register does not say which edition of {title} is used.",
      why: "Standards, laws and manuals change without telling; whoever works by another edition works by other rules.",
      how: "Enter the edition or its date as it is used here.",
    },
    stale: {
      problem: "Whether {title} is still current was to be checked by {due}, {late}.",
      why: "Standards, laws and manuals change without telling; the day was set so that somebody looks.",
      how: "Look whether there is a newer edition, decide whether it is used, and set the next day.",
    },
  },
  appliesTo: isExternal,
  check(record, { project: { today }, report }) {
    const title = record.state("title") === "read" ? (record.written("title") ?? record.id) : record.id;
    if (!(["edition", "version", "date"] as const).some((path) => record.has(path)))
      report("edition", { at: record.at("edition"), data: { title } });
    const due = record.fields.nextReview;
    if (due !== undefined && due < today)
      report("stale", { at: record.at("nextReview"), data: { title, due, late: daysAgo(due, today) } });
  },
  examples: [
    {
      shows: "gap",
      title: "no edition, and a check that is due",
      files: {
        "aims/document-register.md": `# Document register

## Documents from outside

| ID     | Title         | Edition | Next check |
| ------ | ------------- | ------- | ---------- |
| EXT-01 | ISO/IEC 42001 |         | 2027-02-11 |
                           ~ The register does not say which edition of ISO/IEC 42001 is used.
| EXT-02 | AI Act        | 2024    | 2026-08-11 |
                                     ~~~~~~~~~~ Whether AI Act is still current was to be checked by 2026-08-11, 102 days ago.
`,
      },
    },
    {
      shows: "good",
      title: "a version, a date",
      files: {
        "aims/external-documents.csv":
          "ID,Title,Version,Date\nEXT-01,Instructions of the supplier,5.2,\nEXT-02,AI Act,,2024-07-12\n",
      },
    },
    {
      shows: "absent",
      title: "documents of one's own",
      files: {
        "aims/document-list.yaml": "documents:\n  - { id: AIMS-POL-001, title: AI policy, external: no }\n",
      },
    },
  ],
});
