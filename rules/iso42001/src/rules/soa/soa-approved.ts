import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { document } from "../../kinds/document.ts";
import { approvalOf, isCoverOf } from "../../shared/approval.ts";
import { headOf } from "../../shared/head-of.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { registersOf } from "../../shared/registers.ts";

const statement = { kind: control, title: /\bstatement of applicability\b|\bSoA\b/i };
const why =
  "The Statement of Applicability decides which controls the organisation answers for; a decision has somebody who took it, and a day.";

/** Somebody stands behind the Statement of Applicability, and it can be seen who and since when. */
export const soaApproved = defineRule({
  id: "soa-approved",
  summary: "The Statement of Applicability says who approved it and when.",
  requirements: ["6.1.3", "7.5.2"],
  severity: "error",
  basis: "requirement",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A statement that is being written is a draft for a while. Where approvals are kept in minutes or a tool, name the person and the day here all the same.",
  messages: {
    none: {
      problem: "Nothing says who approved this Statement of Applicability.",
      why,
      how: "Have management approve it, and record the name and the day in the statement{beside}.",
    },
    undated: {
      problem: "Nothing says when this Statement of Applicability was approved.",
      why,
      how: "Record the day of the approval in the statement{beside}.",
    },
    draft: {
      problem: "This Statement of Applicability is a draft that nobody has approved yet.",
      why,
      how: "Have management approve it, and record the name, the day and the status in the statement{beside}.",
    },
  },
  appliesTo: (entry, { project }) =>
    recordsIn(entry, control).length > 0 &&
    project.derive(statements).get(entry.document.path)?.[0] === entry,
  check(entry, { project, report }) {
    const covers = project.documents.filter((other) => isCoverOf(other, entry, statement));
    const places = [entry, ...covers].map((place) => ({ place, approval: approvalOf(place) }));
    if (places.some(({ approval }) => approval === "approved")) return;
    const { place, approval } = places.find(({ approval: found }) => found !== "none") ?? {
      place: covers[0] ?? entry,
      approval: "none" as const,
    };
    if (approval === "approved") return;
    const own = recordsIn(place, document)[0];
    const field = ({ none: "approver", undated: "approver", draft: "status" } as const)[approval];
    const at = own && own.written(field) !== undefined ? own.at(field) : headOf(place.document);
    const beside =
      entry.document.format === "csv" && covers.length === 0
        ? " or, as a CSV file has no place for it, in a document titled Statement of Applicability that links to it"
        : "";
    const isCalledApproved = own?.state("status") === "read" && own.fields.status === "approved";
    report(approval, { at, data: { beside }, severity: isCalledApproved ? "error" : "warning" });
  },
  examples: [
    {
      shows: "gap",
      title: "a draft, and a day without a name",
      files: {
        "aims/soa.md": `# Statement of Applicability

**Status:** Draft
            ~~~~~ (warning) This Statement of Applicability is a draft that nobody has approved yet.
**Owner:** Sofie Brandt

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.7.4   | Yes        | R-001         |
`,
      },
    },
    {
      shows: "good",
      title: "name and day",
      files: {
        "aims/soa.yaml": `title: Statement of Applicability
status: approved
approved_by: Ingrid Halvorsen
approved_on: 2026-10-28
controls:
  - { control: A.7.4, applicable: yes, justification: R-001 }
`,
      },
    },
    {
      shows: "absent",
      title: "nothing about an approval",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
~~~~~~~ (warning) Nothing says who approved this Statement of Applicability.
A.7.4,Yes,R-001
`,
      },
    },
  ],
});

/** The files of a folder that hold one control each are one statement. */
const statements = registersOf(control);
