import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { lackingEverywhere, placesOf, splitLacking } from "../../shared/places.ts";
import { counts, isDone, type Nonconformity, namesAction, rowsOf, says } from "./nonconformity.ts";

const placesOfLogs = placesOf(nonconformity, counts);
const parts = { owner: "who sees to it", due: "until when" } as const;
const paths = ["owner", "due"] as const;

/** An action that nobody has to take by any day is not taken. */
export const correctiveActionAssigned = defineRule({
  id: "corrective-action-assigned",
  summary: "A corrective action that is not done has somebody who sees to it, and a day.",
  requirements: ["10.2"],
  severity: "warning",
  basis: "practice",
  on: nonconformity,
  options: z.strictObject({}),
  notAGap:
    "Actions that are done are not asked. A role is as good as a name; a date may be given in the log of corrective actions instead.",
  messages: {
    lacking: {
      problem: "The corrective action of {id} does not say {lacking}.",
      why: "An action that nobody has to take by any day is rarely taken.",
      how: "Agree on a person or a role and on a day, and enter them.",
    },
    nowhere: {
      problem: "None of the {count} entries of this log says {lacking}.",
      why: "An action that nobody has to take by any day is rarely taken.",
      how: "Add a column for it, and fill it in for every action that is open.",
    },
  },
  appliesTo: (row, { project }) => isAsked(row, project),
  check(row, { project, report }) {
    const lacking = paths.filter((path) => lacks(row, path, project));
    const places = project.derive(placesOfLogs).get(row.document.path);
    const { own, everywhere } = splitLacking(lacking, places);
    const [first] = own;
    if (first) {
      const data = { id: called(row, "Nonconformity"), lacking: listing(own.map((path) => parts[path])) };
      report("lacking", { at: row.at(first), data });
    }
    if (everywhere.length > 0 && places) {
      const all = project.derive(nowhere).get(places) ?? everywhere;
      const data = { count: places.count, lacking: listing(all.map((path) => parts[path])) };
      report("nowhere", { at: headOf(row.document), subject: places.subject, once: true, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "nobody and no day",
      files: {
        "aims/nonconformities.md": `# Nonconformities

| NC ID | Nonconformity   | Corrective action | Owner | Due        | Status |
| ----- | --------------- | ----------------- | ----- | ---------- | ------ |
| NC-1  | Old card in use | Quarterly look    |       |            | open   |
                                                ~ The corrective action of NC-1 does not say who sees to it and until when.
| NC-2  | Alerts not read | Alerts to desk    | Mia   |            | open   |
                                                        ~ The corrective action of NC-2 does not say until when.
| NC-3  | Test set known  | Sealed test sets  |       |            | closed |
`,
      },
    },
    {
      shows: "good",
      title: "in the log of corrective actions",
      files: {
        "aims/nonconformities.csv": "NC ID,Nonconformity,Status\nNC-1,Old card in use,open\n",
        "aims/capa-log.csv": `CAPA ID,Related NC,Description,Responsible,Target date,Status
CAPA-1,NC-1,Quarterly look,AIMS manager,2027-01-29,open
`,
      },
    },
    {
      shows: "absent",
      title: "no action yet",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
  - { id: NC-1, description: Old card in use, status: open }
`,
      },
    },
  ],
});

const nowhere = lackingEverywhere(
  placesOfLogs,
  paths,
  (row, path, project) => isAsked(row, project) && lacks(row, path, project),
);

function isAsked(row: Nonconformity, project: Project): boolean {
  return counts(row) && namesAction(rowsOf(row, project)) && !isDone(row);
}

function lacks(row: Nonconformity, path: (typeof paths)[number], project: Project): boolean {
  return !says(rowsOf(row, project), path);
}
