import * as z from "zod";
import type { RecordOf } from "../extracting/record.ts";
import { defineRule } from "../rules/define-rule.ts";
import type { Severity } from "../rules/rule.ts";
import { waiverKind } from "../waiving/waiver-kind.ts";

/** The longest quotation in a message, in characters. */
const longest = 60;

/** A value that somebody wrote and nobody can read is a finding on that value. */
export const valueReadable = defineRule({
  id: "value-readable",
  summary: "Every value is what its field asks for.",
  requirements: [],
  severity: "error",
  basis: "practice",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A value that is not known yet: an empty cell is read as not filled in, and the rules that need it say so themselves.",
  messages: {
    unreadable: {
      problem: 'The {field} of {id} is "{found}", which is not {expected}.',
      why: "Rules that need this value cannot check this record.",
      how: "Write {expected}, or leave it empty if it is not known yet.",
    },
    ragged: {
      problem: "The row of {id} has more cells than its table has columns.",
      why: "A bar inside a cell begins a new one: the values behind it stand under the wrong headings, and a page does not show the last ones.",
      how: "Write a bar inside a cell as \\|, or remove the surplus cell.",
    },
  },
  check({ document, kinds, records }, { report }) {
    const told = new Set<number>();
    for (const record of records) {
      // A waiver that cannot be read is a fault of the waiver: `waiver-valid` says so, and says more.
      if (record.kind === waiverKind) continue;
      if (record.ragged && document.format === "markdown") {
        report("ragged", { at: record.span(record.range), subject: record.ref, data: { id: record.id } });
      }
      for (const { path, found, expected, at } of record.unreadable()) {
        // The owner of a policy is also the owner of the document that holds it.
        if (told.has(at.start.offset) || isOwnWord(record, path, kinds.length > 0)) continue;
        told.add(at.start.offset);
        const data = { field: fieldName(path), id: name(record), found: shorten(found), expected };
        report("unreadable", { at, subject: record.ref, key: path, data, ...grading(record, path) });
      }
    }
  },
});

/** A page that nothing recognises may call its state what it likes. */
function isOwnWord({ kind }: RecordOf, path: string, isRecognised: boolean): boolean {
  return !isRecognised && kind.universal && kind.fields[path]?.type === "choice";
}

/** The word for the state of a document is the organisation's own; what it blocks is only document control. */
function grading({ kind }: RecordOf, path: string): { severity?: Severity } {
  return kind.universal && kind.fields[path]?.type === "choice" ? { severity: "warning" } : {};
}

function fieldName(path: string): string {
  return path
    .replace(".", " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function name(record: RecordOf): string {
  return shorten(record.id);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longest
    ? `${line
        .slice(0, longest - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, "")}…`
    : line;
}
