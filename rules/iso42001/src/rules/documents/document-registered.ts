import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { registerEntry } from "../../kinds/register-entry.ts";
import { headOf } from "../../shared/head-of.ts";
import { isControlled, isOneRecord, nameOf } from "./controlled.ts";
import { registered } from "./registered.ts";

/** Where somebody keeps a register of documents, it knows all of them. */
export const documentRegistered = defineRule({
  id: "document-registered",
  summary: "Every controlled document is in the document register, where there is one.",
  requirements: ["7.5.1", "7.5.3"],
  severity: "warning",
  basis: "practice",
  on: "document",
  reads: [registerEntry],
  options: z.strictObject({}),
  notAGap:
    "No clause demands a register: a repository lists its files itself. One that is kept has to be complete, or to say which documents it leaves out; a folder may be listed as a whole.",
  messages: {
    unlisted: {
      problem: "{name} is not in the document register.",
      why: "People and auditors take the register for complete; what it leaves out is not reviewed, not kept and not found.",
      how: "Add the document to the register, or move it out of the AI management system.",
    },
  },
  appliesTo: (entry, { project }) =>
    isControlled(entry) && !isOneRecord(entry) && project.derive(registered).listsOwn,
  check(entry, { project, report }) {
    const { lists, registers } = project.derive(registered);
    if (lists(entry) || registers.includes(entry.document)) return;
    const related = registers.map((register) => ({
      at: headOf(register),
      message: "The document register.",
    }));
    report("unlisted", { at: headOf(entry.document), related, data: { name: nameOf(entry) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a procedure that nobody entered",
      files: {
        "aims/document-register.md": `# Document register

| Document ID  | Title     | File                   |
| ------------ | --------- | ---------------------- |
| AIMS-POL-001 | AI policy | [policy](ai-policy.md) |
`,
        "aims/ai-policy.md": "# AI policy\n\nWe use AI where it serves our customers.\n",
        "aims/switch-off.md": `# Switching a system off
  ~~~~~~~~~~~~~~~~~~~~~~ AIMS-PRC-004 is not in the document register.

**Document ID:** AIMS-PRC-004
**Version:** 1.0
`,
      },
    },
    {
      shows: "good",
      title: "by id, by title, by folder",
      files: {
        "aims/document-list.csv":
          "Document ID,Title,Location\nAIMS-PRC-004,Switch off,wiki\n,AI policy,\n,Evidence,aims/evidence/\n",
        "aims/switch-off.md": "# Switching a system off\n\n**Document ID:** AIMS-PRC-004\n**Version:** 1.0\n",
        "aims/ai-policy.md": "# AI policy\n\nWe use AI where it serves our customers.\n",
        "aims/evidence/exercise.md": "# Exercise\n\n**Document ID:** EV-001\n**Version:** 1.0\n",
      },
    },
    {
      shows: "absent",
      title: "no register",
      files: { "aims/ai-policy.md": "# AI policy\n\nWe use AI where it serves our customers.\n" },
    },
  ],
});
