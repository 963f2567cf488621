import { defineRule, type ProjectDocument } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { headOf } from "../../shared/head-of.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { annexA } from "./annex-a.ts";
import { missingRows } from "./missing-rows.ts";

const ids = [...annexA.keys()];
const tail = ids.slice(23);

/** Annex A is gone through as a whole, so that no control is left out unseen. */
export const soaComplete = defineRule({
  id: "soa-complete",
  summary: "The Statement of Applicability has a row for each of the 38 controls.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [control],
  options: z.strictObject({}),
  notAGap:
    "A statement that is split over several files counts as one. Leaving a control out of use is free; leaving it out of the table is not.",
  messages: {
    incomplete: {
      problem: "The Statement of Applicability has {count} of the 38 controls; these are missing: {missing}.",
      why: "What is needed is compared with all of Annex A; a control without a row may have been overlooked.",
      how: "Add a row for each missing control and decide whether it applies, with the reason.",
    },
  },
  appliesTo: (project) => project.records(control).length > 0,
  check(project, { report }) {
    const missing = ids.filter((id) => !project.find(control, id));
    const [statement] = project.documents.toSorted((a, b) => rowsOf(b) - rowsOf(a));
    if (missing.length === 0 || !statement) return;
    const data = { count: annexA.size - missing.length, missing: missing.join(", ") };
    report("incomplete", { at: headOf(statement.document), data, ...missingRows(missing, project) });
  },
  examples: [
    {
      shows: "gap",
      title: "a statement that ends with the life cycle",
      files: {
        "aims/soa.csv": `Control,Applicable
~~~~~~~ The Statement of Applicability has 23 of the 38 controls; these are missing: ${tail.join(", ")}.
${rows(ids.slice(0, 23))}
`,
      },
      fixed: {
        "aims/soa.csv": `Control,Applicable
${rows(ids.slice(0, 23))}
${tail.map((id) => `${id},`).join("\n")}
`,
      },
    },
    {
      shows: "good",
      title: "a row for each control, in two tables",
      files: {
        "aims/soa.md": `# Statement of Applicability

## Organisation

| Control | Applicable |
| ------- | ---------- |
${rows(ids.slice(0, 14), " | ", "| ")}

## Systems

| Control | Applicable |
| ------- | ---------- |
${rows(ids.slice(14), " | ", "| ")}
`,
      },
    },
    {
      shows: "absent",
      title: "no Statement of Applicability",
      files: { "aims/ai-policy.md": "# AI policy\n\nWe use AI where it serves our customers.\n" },
    },
  ],
});

function rowsOf(document: ProjectDocument): number {
  return recordsIn(document, control).length;
}

function rows(controls: readonly string[], between = ",", edge = ""): string {
  return controls.map((id) => `${edge}${id}${between}Yes${edge === "" ? "" : " |"}`).join("\n");
}
