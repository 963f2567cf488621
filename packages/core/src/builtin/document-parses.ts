import * as z from "zod";
import { defineRule } from "../rules/define-rule.ts";

/** Every fault that kept a document from being read is a finding; none is passed over. */
export const documentParses = defineRule({
  id: "document-parses",
  summary: "Every document can be read whole.",
  requirements: [],
  severity: "error",
  basis: "practice",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A file that is no part of the management system and only lies in its folder: tell the configuration to leave it out.",
  messages: {
    fault: {
      problem: "{problem}",
      why: "What cannot be read cannot be checked, and an auditor may not be able to read it either.",
      how: "{how}",
    },
  },
  check({ document }, { report }) {
    for (const { code, problem, how, range } of document.problems) {
      report("fault", { at: document.locate(range), key: code, data: { problem, how } });
    }
  },
});
