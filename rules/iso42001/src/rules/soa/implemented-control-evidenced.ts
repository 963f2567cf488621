import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { normaliseControlId } from "../../kinds/control-id.ts";
import { evidence } from "../../kinds/evidence.ts";
import { findMentions } from "./mention.ts";
import { isControl, isIncluded, type Row } from "./row.ts";

const says = /^(?:yes|y|x|ok|done|available|exists?|in place|implemented|complete|✅|✓|✔)$/iu;
const file = /\b[\w-]+\.(?:md|pdf|docx?|xlsx?|csv|ya?ml|html?|png)\b|https?:\/\//i;

/** Where a control is said to be in place, something shows it. */
export const implementedControlEvidenced = defineRule({
  id: "implemented-control-evidenced",
  summary: "A control that is said to be implemented names its evidence.",
  requirements: ["8.1"],
  severity: "error",
  basis: "requirement",
  on: control,
  reads: [evidence],
  options: z.strictObject({}),
  notAGap:
    "The evidence may lie in a tool outside the repository: its address or a description is enough. A control that was begun and shows nothing yet has another status than implemented.",
  messages: {
    missing: {
      problem: "{id} is said to be implemented, and no evidence is named.",
      why: "What ran as planned has to be shown by something that was written down; a status alone is a claim.",
      how: "Link the record, document or log that shows {id} at work, or set the status to what can be shown.",
    },
    empty: {
      problem: '{id} is said to be implemented, and "{text}" does not say where that can be seen.',
      why: "What ran as planned has to be shown by something that was written down; a status alone is a claim.",
      how: "Link the record, document or log that shows {id} at work, or set the status to what can be shown.",
    },
  },
  appliesTo: (row) => isControl(row) && isIncluded(row) && row.fields.status === "implemented",
  check(row, { project, report }) {
    const { id } = row;
    const cited = (row.fields.evidence ?? []).map(({ text }) => text);
    const isShown = cited.some((text) => !says.test(text)) || isInJustification(row);
    if (isShown || project.derive(evidencedControls).has(normaliseControlId(id))) return;
    const at = row.at("evidence");
    if (cited.length === 0) report("missing", { at, data: { id } });
    else report("empty", { at, data: { id, text: cited.join(", ") } });
  },
  examples: [
    {
      shows: "gap",
      title: "implemented, with nothing to see, and with a word that shows nothing",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Status        | Evidence  |
| ------- | ---------- | ------------- | --------- |
| A.9.2   | Yes        | ✅ Implemented |           |
                                         ~ A.9.2 is said to be implemented, and no evidence is named.
| A.9.4   | Yes        | Implemented   | Available |
                                         ~~~~~~~~~ A.9.4 is said to be implemented, and "Available" does not say where that can be seen.
`,
      },
    },
    {
      shows: "good",
      title: "a file, an entry of the evidence register; what is planned needs nothing yet",
      files: {
        "aims/soa.yaml": `controls:
  - id: A.9.2
    applicable: true
    status: implemented
    evidence: [procedures/responsible-use.md]
  - id: A.9.3
    applicable: true
    status: implemented
  - id: A.9.4
    applicable: true
    status: planned
`,
        "aims/evidence.csv": `Evidence ID,Control,Title,Link
EV-003,A.9.3,Objectives for 2026,objectives.yaml
`,
      },
    },
    {
      shows: "absent",
      title: "no column for evidence",
      files: {
        "aims/soa.csv": `Control,Included,Status
A.9.2,Yes,Implemented
~~~~~ A.9.2 is said to be implemented, and no evidence is named.
`,
      },
    },
  ],
});

/** Whether the reason names or links a file, as in statements with a column "Justification / evidence". */
function isInJustification(row: Row): boolean {
  if (!row.has("justification")) return false;
  const { start, end } = row.at("justification");
  return (
    file.test(row.written("justification") ?? "") ||
    row.document.links.some(({ range }) => range.start >= start.offset && range.end <= end.offset)
  );
}

/** The controls that the evidence register speaks of, in the form in which they are compared. */
function evidencedControls(project: Project): ReadonlySet<string> {
  const texts = project.records(evidence).map((record) => record.written("requirement") ?? "");
  return new Set(texts.flatMap((text) => findMentions(text).map(({ id }) => id.toLowerCase())));
}
