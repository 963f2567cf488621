import { defineRule, type Project, type ProjectDocument, type Range, resolveLink } from "@aims-lint/core";
import * as z from "zod";
import { citationsIn } from "./citations-in.ts";
import { citedPaths, findCited } from "./cited-paths.ts";
import { controlOf, isControlled, nameOf } from "./controlled.ts";

/** A document that holds today does not rest on one that no longer does. */
export const obsoleteDocumentNotCited = defineRule({
  id: "obsolete-document-not-cited",
  summary: "No document in force refers to one that was replaced or withdrawn.",
  requirements: ["7.5.3"],
  severity: "warning",
  basis: "requirement",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A history, a change log or a register may name what held before; a sentence that says so (replaces, superseded, former) is no use of it.",
  messages: {
    obsolete: {
      problem: "This refers to {target}, which is obsolete.",
      why: "Whoever follows the reference works by rules that no longer hold.",
      how: "Refer to the document that replaced it, or say that this is how it was before.",
    },
  },
  appliesTo: (entry, { project }) => isCurrent(entry) && mentionsIn(entry, project).length > 0,
  check(entry, { project, report }) {
    for (const { range, target } of mentionsIn(entry, project)) {
      if (!isObsolete(target) || isHistory(entry, range)) continue;
      const own = controlOf(target);
      const related = own ? [{ at: own.at("status"), message: "The status of the document." }] : [];
      const at = entry.document.locate(range);
      report("obsolete", { at, key: target.document.path, related, data: { target: nameOf(target) } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a procedure that was replaced",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Evidence                       |
| ------- | ---------- | ------------------------------ |
| A.9.2   | Yes        | [Procedure](switch-off-2024.md) |
                                     ~~~~~~~~~~~~~~~~~~ This refers to AIMS-OFF-001, which is obsolete.
`,
        "aims/switch-off-2024.md": "---\nid: AIMS-OFF-001\nstatus: superseded\n---\n\n# Switching off\n",
      },
    },
    {
      shows: "good",
      title: "a reference to what holds, and a history",
      files: {
        "aims/switch-off.md": `# Switching a system off

**Document ID:** AIMS-OFF-002
**Status:** Approved

This procedure replaces [the one of 2024](switch-off-2024.md); see also [the policy](ai-policy.md).
`,
        "aims/ai-policy.md": "# AI policy\n\n**Document ID:** AIMS-POL-001\n**Status:** Approved\n",
        "aims/switch-off-2024.md": "---\nid: AIMS-OFF-001\nstatus: superseded\n---\n\n# Switching off\n",
      },
    },
    {
      shows: "absent",
      title: "a document that refers to none",
      files: { "aims/ai-policy.md": "# AI policy\n\n**Document ID:** AIMS-POL-001\n**Status:** Approved\n" },
    },
  ],
});

interface Mentioned {
  readonly range: Range;
  readonly target: ProjectDocument;
}

/** Links and paths that lead to controlled documents. */
function mentionsIn(entry: ProjectDocument, project: Project): Mentioned[] {
  const { document } = entry;
  const lead = (path: string | undefined, range: Range): Mentioned[] => {
    const target = path === undefined || path === document.path ? undefined : project.document(path);
    return target && isControlled(target) ? [{ range, target }] : [];
  };
  const linked = document.links.flatMap(({ destination, at }) => {
    const link = resolveLink(document.path, destination);
    return link.type === "inside" ? lead(link.path, at) : [];
  });
  const cited = [...citationsIn(entry)].flatMap(({ citation: { text, destination, range } }) =>
    destination === undefined
      ? citedPaths(text).flatMap((readings) => lead(findCited(readings, document.path, project), range))
      : [],
  );
  return [...linked, ...cited];
}

function isCurrent(entry: ProjectDocument): boolean {
  const lists = entry.kinds.some(({ kind }) => kind.name === "register-entry" || kind.name === "change");
  return isControlled(entry) && !isObsolete(entry) && !lists;
}

function isObsolete(entry: ProjectDocument): boolean {
  const own = controlOf(entry);
  return own?.state("status") === "read" && own.fields.status === "obsolete";
}

const past =
  /\b(?:histor(?:y|ic)|superse\w+|replac\w+|former(?:ly)?|previous(?:ly)?|obsolete|withdrawn|archiv\w*|old|earlier|revision|change ?log)\b/i;

/** Whether a reference stands in a line or below a heading that speaks of what held before. */
function isHistory({ document }: ProjectDocument, { start }: Range): boolean {
  const from = Math.max(document.text.lastIndexOf("\n", start), start - 400, 0);
  const line = document.text
    .slice(from, start)
    .concat(/^[^\n]{0,200}/.exec(document.text.slice(start))?.[0] ?? "");
  const above = document.sections.filter(({ range }) => range.start <= start && start < range.end);
  return past.test(line) || above.some(({ heading, depth }) => depth > 1 && past.test(heading.value));
}
