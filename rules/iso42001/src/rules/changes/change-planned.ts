import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { change } from "../../kinds/change.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { placesOf } from "../../shared/places.ts";
import { isGivenUp } from "./state-of.ts";

const places = placesOf(change, (record) => !isGivenUp(record));
const parts = [
  ["what", "what changes"],
  ["why", "why"],
  ["consequences", "which consequences were considered"],
  ["resources", "who does it with what"],
] as const;

/** A change is thought through: what, why, with which consequences, by whom. */
export const changePlanned = defineRule({
  id: "change-planned",
  summary: "For every change it is recorded what changes and why, its consequences, and who does it.",
  requirements: ["6.3"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "The clause names no document; only what the log itself has a place for is asked, and that the reason is said somewhere. A reference to a ticket or a decision is an answer.",
  on: change,
  options: z.strictObject({}),
  messages: {
    incomplete: {
      problem: "{id} does not say {lacking}.",
      why: "A change that was thought through leaves a trace of the thoughts; without one it looks like an accident.",
      how: "Fill in what was considered; ask whoever requested the change.",
    },
  },
  appliesTo: (record, { project }) =>
    !record.ragged &&
    !isGivenUp(record) &&
    parts.some(([path]) => project.derive(places).get(record.document.path)?.has(path)),
  check(record, { project, report }) {
    const register = project.derive(places).get(record.document.path);
    const lacking = parts.filter(
      ([path]) =>
        register?.has(path) === true && !record.has(path) && !(path === "resources" && record.has("owner")),
    );
    const [first] = lacking;
    if (!first) return;
    const data = { id: called(record, "Change"), lacking: listing(lacking.map(([, words]) => words)) };
    report("incomplete", { at: record.at(first[0]), data });
  },
  examples: [
    {
      shows: "gap",
      title: "cells left empty",
      files: {
        "aims/change-log.md": `# Change log

| Change ID | What         | Why    | Consequences considered | Resources and responsible |
| --------- | ------------ | ------ | ----------------------- | ------------------------- |
| CHG-01    | new model    |        |                         | Marta                     |
                             ~ CHG-01 does not say why and which consequences were considered.
| CHG-02    |              | NC-001 | fewer answers           | -                         |
              ~ CHG-02 does not say what changes and who does it with what.
`,
      },
    },
    {
      shows: "good",
      title: "all that the log asks for, and a change that was given up",
      files: {
        "aims/changes.yaml": `kind: change-log
changes:
  - { id: CHG-01, what: new model, why: better answers, consequences: new team on call }
  - { id: CHG-02, what: new limit, why: "", status: rejected }
`,
      },
    },
    {
      shows: "absent",
      title: "a log of nothing but days",
      files: {
        "aims/change-log.csv": "Change ID,Implemented on\nCHG-01,2026-03-02\n",
      },
    },
  ],
});
