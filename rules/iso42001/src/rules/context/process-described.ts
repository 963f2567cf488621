import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { process } from "../../kinds/process.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { headOf } from "../../shared/head-of.ts";
import { titled } from "../../shared/titled.ts";

/** Processes make a system by what one hands to the next. */
export const processDescribed = defineRule({
  id: "process-described",
  summary:
    "Every process of the AI management system has an owner, and says what goes in and what comes out.",
  requirements: ["4.4"],
  severity: "error",
  basis: "requirement",
  on: process,
  options: z.strictObject({}),
  notAGap:
    "How processes are described is free: a diagram or a text that shows how they connect does as well as columns. Very small organisations may describe the whole in one page.",
  messages: {
    unconnected: {
      problem: "The process map does not say what goes into {process}, nor what comes out of it.",
      why: "The processes and how they connect have to be known; one that takes nothing and gives nothing stands beside the system.",
      how: "Enter what starts the process and what it gives to others.",
    },
    unowned: {
      problem: "Nobody owns the process {process}.",
      why: "A process that nobody owns is changed by everybody and improved by nobody.",
      how: "Name the person or the role that answers for it.",
    },
    nowhere: {
      problem: "The list of processes does not show how they connect.",
      why: "The processes and how they connect have to be known; a list alone says only which there are.",
      how: "Add columns for what goes in and what comes out, or a diagram that shows the sequence.",
    },
  },
  check(record, { project, report }) {
    const data = { process: titled(record, "process", "process") };
    if (project.derive(withOwner).has(record.document) && !record.has("owner"))
      report("unowned", { at: record.at("owner"), severity: "warning", data });
    if (project.derive(withFlow).has(record.document)) {
      if (!record.has("inputs") && !record.has("outputs"))
        report("unconnected", { at: record.at("inputs"), data });
      return;
    }
    const entry = project.document(record.document.path);
    if (entry && !showsSequence(record))
      report("nowhere", { at: headOf(entry.document), subject: entry.subject, once: true });
  },
  examples: [
    {
      shows: "gap",
      title: "a process without an owner, one that is connected with nothing",
      files: {
        "aims/process-map.md": `# Process map

## Processes

| ID     | Process | Owner    | Inputs    | Outputs         |
| ------ | ------- | -------- | --------- | --------------- |
| PRC-01 | Intake  |          | proposals | inventory entry |
                     ~ (warning) Nobody owns the process PRC-01 (Intake).
| PRC-02 | Audit   | Jane Doe |           |                 |
                                ~ The process map does not say what goes into PRC-02 (Audit), nor what comes out of it.
`,
      },
    },
    {
      shows: "good",
      title: "columns; or a sequence beside the list",
      files: {
        "aims/processes.yaml":
          "processes:\n  - { id: PRC-01, process: Intake, owner: Jane Doe, inputs: proposals, outputs: entry }\n",
        "aims/sub/process-map.md": `# Process map of the branch

## Sequence

Intake hands the entry to assessment, assessment hands its result to release.

## Processes

| ID     | Process | Owner    |
| ------ | ------- | -------- |
| PRC-11 | Release | Jane Doe |
`,
      },
    },
    {
      shows: "absent",
      title: "a bare list",
      files: {
        "aims/processes.csv": `ID,Process,Owner
~~ The list of processes does not show how they connect.
PRC-01,Intake,Jane Doe
PRC-02,Audit,Jim Roe
`,
      },
    },
  ],
});

const withOwner = documentsWith(process, "owner");
const withFlow = documentsWith(process, "inputs", "outputs");

/** Whether the page has a diagram or a part that speaks of how things follow each other. */
function showsSequence({ document }: RecordOf): boolean {
  return (
    /```|!\[|\.drawio|\.(?:svg|png|jpe?g|vsdx?)\b|→|──|-->/.test(document.text) ||
    document.sections.some(({ heading }) =>
      /sequence|interact|flow|connect|map\b|depend/i.test(heading.value),
    )
  );
}
