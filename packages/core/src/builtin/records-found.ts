import * as z from "zod";
import type { Document } from "../document/document.ts";
import { resolveLink } from "../document/resolve-link.ts";
import type { Value } from "../document/value.ts";
import { matchColumns } from "../extracting/match-columns.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Project } from "../project/project.ts";
import { defineRule } from "../rules/define-rule.ts";
import { isBlank } from "../text/blank.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { waiverKind } from "../waiving/waiver-kind.ts";

const how: Record<string, string> = {
  configuration: "the configuration says so",
  declaration: "it declares so",
  id: "of its id",
  name: "of its file name",
  title: "of its title",
  location: "of the folder it is in",
  heading: "of a heading in it",
};

/** A document that is taken for a register and gives no record must not look like an empty one. */
export const recordsFound = defineRule({
  id: "records-found",
  summary: "A document that should hold records of a kind holds at least one that can be read.",
  requirements: [],
  severity: "error",
  basis: "practice",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A page may only explain a register: link it to the file with the rows, or say in the configuration what the page holds.",
  messages: {
    none: {
      problem:
        "No {kind} could be read here, although the document is taken for one because {reason} ({evidence}).",
      why: "Silence is no evidence: an empty or unreadable register must not pass for one without gaps.",
      how: "Give it a table or a list with the columns {columns}, or say in the configuration what the document holds.",
    },
  },
  appliesTo: ({ kinds, template }) => kinds.length > 0 && template === undefined,
  check({ document, kinds, records }, { project, report }) {
    if (document.problems.some((problem) => problem.incomplete)) return;
    for (const { kind, by, evidence, at } of kinds) {
      if (records.some((record) => record.kind === kind) || leadsTo(document, kind, project)) continue;
      if (kind === waiverKind && isKeptEmpty(document)) continue;
      const data = { kind: kind.name, reason: how[by] ?? by, evidence, columns: columns(kind) };
      report("none", { at: document.locate(at), key: kind.name, data });
    }
  },
});

/** Whether a document is the cover of a register: it links to the file that holds the records. */
function leadsTo(document: Document, kind: Kind, project: Project): boolean {
  return document.links.some(({ destination }) => {
    const target = resolveLink(document.path, destination);
    const linked = target.type === "inside" ? project.document(target.path) : undefined;
    return linked?.records.some((record) => record.kind === kind) ?? false;
  });
}

/** A register of waivers without any is as it should be, where its list or its table is there. */
function isKeptEmpty({ data, tables, format }: Document): boolean {
  if (tables.some((table) => table.rows.length === 0 && matchColumns(table, waiverKind))) return true;
  if (format !== "yaml" || !data) return false;
  if (data.type !== "mapping") return data.type === "list" && data.items.length === 0;
  const collections = new Set(waiverKind.collections.map(normaliseKey));
  return data.entries.some(({ key, value }) => collections.has(normaliseKey(key.value)) && isEmpty(value));
}

function isEmpty(value: Value): boolean {
  if (value.type === "scalar") return isBlank(value.value);
  return (value.type === "list" ? value.items : value.entries).length === 0;
}

function columns(kind: Kind): string {
  return Object.keys(kind.fields).slice(0, 4).join(", ");
}
