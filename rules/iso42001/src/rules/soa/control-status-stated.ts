import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { headOf } from "../../shared/head-of.ts";
import { splitLacking } from "../../shared/places.ts";
import { controlPlaces } from "./places.ts";
import { isControl } from "./row.ts";

const why =
  "Whether a control is needed and whether it is in place are two questions; without the second nobody knows what is still to be done.";

/** A control that is taken on is in place, half-way or planned, and the statement says which. */
export const controlStatusStated = defineRule({
  id: "control-status-stated",
  summary: "The Statement of Applicability says of every control that applies how far it is.",
  requirements: ["6.1.3"],
  severity: "warning",
  basis: "practice",
  on: control,
  options: z.strictObject({}),
  notAGap:
    "The clause asks for the controls and the reasons; a status is custom. It may be kept in another register, if the statement says where.",
  messages: {
    missing: {
      problem: "{id} applies, and nothing says how far it is.",
      why,
      how: "Write whether it is implemented, partly implemented or planned.",
    },
    everywhere: {
      problem: "None of the {count} controls that apply has a status.",
      why,
      how: "Add a column for the status: implemented, partial or planned.",
    },
  },
  // Without a decision the status is no question yet; applicability-decided asks for that.
  appliesTo: (row) => isControl(row) && row.fields.applicable === true,
  check(row, { project, report }) {
    if (row.has("status")) return;
    const places = project.derive(controlPlaces).get(row.document.path);
    const { own, everywhere } = splitLacking(["status"], places);
    if (own.length > 0) report("missing", { at: row.at("status"), data: { id: row.id } });
    if (everywhere.length > 0 && places) {
      const { count, subject } = places;
      report("everywhere", { at: headOf(row.document), subject, once: true, data: { count } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an empty cell",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification | Status      |
| ------- | ---------- | ------------- | ----------- |
| A.7.4   | Yes        | R-001         | Implemented |
| A.8.2   | Yes        | AI Act        |             |
                                         ~ A.8.2 applies, and nothing says how far it is.
| A.10.4  | No         | no customers  |             |
`,
      },
    },
    {
      shows: "good",
      title: "words and signs",
      files: {
        "aims/soa.yaml": `controls:
  - { control: A.7.4, applicable: yes, justification: R-001, status: "🟡 partial" }
  - { control: A.8.2, applicable: yes, justification: AI Act, status: planned }
`,
      },
    },
    {
      shows: "absent",
      title: "no column for it",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
~~~~~~~ None of the 2 controls that apply has a status.
A.10.4,No,no customers
A.7.4,Yes,R-001
A.8.2,Yes,AI Act
`,
      },
    },
  ],
});
