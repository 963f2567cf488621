import { type Document, defineRule, type ProjectDocument } from "@aims-lint/core";
import * as z from "zod";
import { headOf } from "../../shared/head-of.ts";
import { emptyFields } from "../../shared/scaffold.ts";
import { isControlled, isOneRecord, nameOf, saysAny } from "./controlled.ts";
import { latestRevision, type Revision } from "./revision-history.ts";

interface Part {
  readonly says: string;
  /** Any of these fields will do. */
  readonly fields: readonly string[];
  /** What it is called where a place for it is made; a name is for people to give. */
  readonly asks?: string;
  /** So will this column of a revision history. */
  readonly column?: keyof Revision;
}

/** What identifies a document; each part may be said in more than one way. */
const parts = {
  name: { says: "an id or a title", fields: ["id", "title"] },
  edition: {
    says: "a version or a date",
    fields: ["version", "updatedOn", "createdOn", "effectiveOn", "approvedOn", "reviewedOn", "date"],
    column: "version",
    asks: "Version",
  },
  owner: { says: "an owner or an author", fields: ["owner", "author"], column: "owner", asks: "Owner" },
  approval: {
    says: "a status or an approver",
    fields: ["status", "approver", "approvedOn"],
    column: "approver",
    asks: "Status",
  },
} as const satisfies Record<string, Part>;

const all = ["name", "edition", "owner", "approval"] as const;

/** A reader can tell which document this is, which edition, whose, and whether it was approved. */
export const documentIdentified = defineRule({
  id: "document-identified",
  summary: "Every document says what it is, in which edition, whose it is and whether it was approved.",
  requirements: ["7.5.2"],
  severity: "error",
  basis: "requirement",
  on: "document",
  options: z.strictObject({
    parts: z
      .array(z.enum(all))
      .default([...all])
      .describe("The parts that are asked for. Leave out `edition` where git alone keeps versions."),
  }),
  notAGap:
    "Notes and pages that only lead to others are not asked, unless they are recognised as a kind or carry an id, an approver or a review. Where git alone keeps the versions, the option parts can leave the edition out.",
  messages: {
    lacking: {
      problem: "{name} lacks {lacking}.",
      why: "Whoever holds a copy has to see which document it is, whether it is the current one, and who stands behind it.",
      how: "Add what is lacking at the top: in front matter, in a table Field | Value, or in lines such as **Owner:** name.",
    },
  },
  appliesTo: (entry) =>
    entry.document.format !== "csv" && !entry.isIncomplete && isControlled(entry) && !isOneRecord(entry),
  check(entry, { options, report }) {
    const lacking = options.parts.filter((part) => !says(entry, parts[part]));
    if (lacking.length === 0) return;
    const data = { name: nameOf(entry), lacking: lacking.map((part) => parts[part].says).join(", ") };
    const names = lacking.flatMap((part) => asked(parts[part]));
    report("lacking", { at: headOf(entry.document), data, ...emptyFields(entry.document, names) });
  },
  examples: [
    {
      shows: "gap",
      title: "a title alone",
      files: {
        "aims/scope.md": `# Scope of the AIMS
  ~~~~~~~~~~~~~~~~~ Scope of the AIMS lacks a version or a date, an owner or an author, a status or an approver.

The statement covers all AI systems of Example Bank.
`,
      },
      fixed: {
        "aims/scope.md": `---
version: ""
owner: ""
status: ""
---

# Scope of the AIMS

The statement covers all AI systems of Example Bank.
`,
      },
    },
    {
      shows: "gap",
      title: "a template's answer is none",
      files: {
        "aims/objectives.yaml": `title: AI objectives
       ~~~~~~~~~~~~~ AI objectives lacks an owner or an author.
version: "2.0"
status: approved
owner: "[Name]"
objectives:
  - { id: OBJ-1, text: Fewer complaints, metric: complaints per month }
`,
      },
    },
    {
      shows: "good",
      title: "bold lines, and a revision history that says the rest",
      files: {
        "aims/scope.md": `# Scope of the AIMS

**Owner:** Jane Doe
**Next review:** 2027-03-01

The statement covers all AI systems of Example Bank.

| Version | Date       | Approver | Changes |
| ------- | ---------- | -------- | ------- |
| 1.0     | 2026-03-01 | Ann Bell | First   |
`,
      },
    },
    {
      shows: "absent",
      title: "registers in CSV, records of their own and notes are not asked",
      files: {
        "aims/soa.csv": "Control,Applicable\nA.2.2,Yes\n",
        "aims/risks/R-001.md":
          "# R-001 Drift\n\n**Likelihood:** 3\n**Impact:** 4\n**Risk owner:** Jane Doe\n",
        "aims/notes.md": "# Notes\n\nTo discuss on Friday.\n",
      },
    },
  ],
});

function says(entry: ProjectDocument, { fields, column }: Part): boolean {
  if (saysAny(entry, fields) || (fields.includes("title") && isHeaded(entry.document))) return true;
  return column !== undefined && latestRevision(entry.document)?.[column] !== undefined;
}

/** Whether a page begins with a heading, of whatever depth; a register in YAML is called by its file. */
function isHeaded({ format, sections, prose }: Document): boolean {
  const heading = sections[0]?.heading.range.start ?? Number.POSITIVE_INFINITY;
  return format !== "markdown" || heading <= (prose[0]?.start ?? 0);
}

function asked({ asks }: Part): string[] {
  return asks === undefined ? [] : [asks];
}
