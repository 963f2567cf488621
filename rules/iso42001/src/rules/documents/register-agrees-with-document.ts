import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { registerEntry } from "../../kinds/register-entry.ts";
import { isSameVersion } from "../../shared/same-version.ts";
import { controlOf } from "./controlled.ts";
import { documentOf } from "./registered.ts";

/** The register says of a document what the document says of itself. */
export const registerAgreesWithDocument = defineRule({
  id: "register-agrees-with-document",
  summary: "The document register gives the version that the document itself gives.",
  requirements: ["7.5.3"],
  severity: "warning",
  basis: "requirement",
  on: registerEntry,
  options: z.strictObject({}),
  notAGap:
    "A register need not repeat versions where readers find them in the documents. Where it does, it is part of the control of versions and has to be right.",
  messages: {
    version: {
      problem: "The register gives version {listed} of {name}, and the document says {own}.",
      why: "Whoever checks by the register whether a copy is current is told the wrong thing.",
      how: "Find out which version is approved, and correct the other place.",
    },
    id: {
      problem: "The register lists {listed} at a document that calls itself {own}.",
      why: "Whoever looks for the one is given the other; a link was copied and not changed, or an id was changed in one place.",
      how: "Correct the link or the id, whichever is wrong.",
    },
  },
  appliesTo: (record, { project }) => documentOf(record, project) !== undefined,
  check(record, { project, report }) {
    const entry = documentOf(record, project);
    const own = entry && controlOf(entry);
    if (!own || project.derive(sharedIds).has(own.kind.normaliseId(own.id))) return;
    if (
      record.has("id") &&
      own.has("id") &&
      own.kind.normaliseId(own.id) !== own.kind.normaliseId(record.id)
    ) {
      const related = [{ at: own.at("id"), message: "The id that the document gives." }];
      report("id", { at: record.at("id"), related, data: { listed: record.id, own: own.id } });
      return;
    }
    const { version } = record.fields;
    const given = own.state("version") === "read" ? own.fields.version : undefined;
    if (version === undefined || given === undefined || isSameVersion(version, given)) return;
    const related = [{ at: own.at("version"), message: "The version that the document gives." }];
    report("version", {
      at: record.at("version"),
      related,
      data: { name: record.id, listed: version, own: given },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "an older version, and a link that was copied",
      files: {
        "aims/document-register.md": `# Document register

| Document ID  | File                   | Version |
| ------------ | ---------------------- | ------- |
| AIMS-POL-001 | [policy](ai-policy.md) | 1.4     |
                                          ~~~ The register gives version 1.4 of AIMS-POL-001, and the document says 2.0.
| AIMS-SCO-001 | [scope](ai-policy.md)  | 1.2     |
  ~~~~~~~~~~~~ The register lists AIMS-SCO-001 at a document that calls itself AIMS-POL-001.
`,
        "aims/ai-policy.md": "# AI policy\n\n**Document ID:** AIMS-POL-001\n**Version:** 2.0\n",
      },
    },
    {
      shows: "good",
      title: "the same version in another spelling",
      files: {
        "aims/document-list.yaml": "documents:\n  - { id: AIMS-POL-001, title: AI policy, version: v2.0 }\n",
        "aims/ai-policy.md": "---\nid: AIMS-POL-001\nversion: 2\n---\n\n# AI policy\n",
      },
    },
    {
      shows: "absent",
      title: "documents that are kept elsewhere",
      files: { "aims/document-list.csv": "Document ID,Title,Version\nHR-007,People policy,5.0\n" },
    },
  ],
});

/** The ids that several documents give themselves: which of them is wrong is for `id-unique` to ask. */
function sharedIds(project: Project): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, id } of project.documents.flatMap((entry) => controlOf(entry) ?? [])) {
    const key = kind.normaliseId(id);
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return shared;
}
