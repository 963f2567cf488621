import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { annexA, controlNamed } from "./annex-a.ts";
import { titleOwner } from "./title-owner.ts";

/** Ids and titles that do not belong together show that the list was numbered from memory. */
export const controlTitleAgrees = defineRule({
  id: "control-title-agrees",
  summary: "No control stands under the title of another one.",
  requirements: ["6.1.3"],
  severity: "warning",
  basis: "practice",
  on: control,
  options: z.strictObject({}),
  notAGap:
    "Titles in one's own words or in another language are left alone; only the title of another control is reported.",
  messages: {
    other: {
      problem: '{id} stands under the title "{title}", which is that of {owner}.',
      why: "What is decided under the wrong title is decided about something else, and the control itself stays undecided.",
      how: 'Find out which of the two is meant: {id} is "{own}".',
    },
  },
  appliesTo: (row) => row.has("title") && controlNamed(row.id) !== undefined,
  check(row, { report }) {
    const id = controlNamed(row.id) ?? "";
    const title = row.fields.title ?? "";
    const owner = titleOwner(id, title);
    if (owner === undefined) return;
    report("other", { at: row.at("title"), data: { id, title, owner, own: annexA.get(id)?.title ?? "" } });
  },
  examples: [
    {
      shows: "gap",
      title: "ids that are right and titles from elsewhere",
      files: {
        "aims/soa.csv": `Control ID,Control Title,Applicable
A.2.3,Roles and responsibilities,Yes
      ~~~~~~~~~~~~~~~~~~~~~~~~~~ A.2.3 stands under the title "Roles and responsibilities", which is that of A.3.2.
A.5.3,Management review,Yes
      ~~~~~~~~~~~~~~~~~ A.5.3 stands under the title "Management review", which is that of clause 9.3.
`,
      },
    },
    {
      shows: "good",
      title: "titles of the standard, and labels in the organisation's own words",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Title                   | Applicable |
| ------- | ----------------------- | ---------- |
| A.2.2   | AI policy               | Yes        |
| A.3.3   | Whistleblowing          | Yes        |
| A.10.3  | Third parties we buy of | Yes        |
`,
      },
    },
    {
      shows: "absent",
      title: "no titles",
      files: { "aims/soa.yaml": "controls:\n  - { id: A.2.3, applicable: yes }\n" },
    },
  ],
});
