import * as z from "zod";
import { defineRule } from "../rules/define-rule.ts";

/** A template that was left as it was is one finding, whatever it lacks. */
export const templateFilledIn = defineRule({
  id: "template-filled-in",
  summary: "No document is a template that nobody filled in.",
  requirements: [],
  severity: "error",
  basis: "practice",
  on: "document",
  options: z.strictObject({}),
  notAGap: "A template that is kept for later use: in a folder named templates nothing is asked of it.",
  messages: {
    untouched: {
      problem: "This document is still a template: what it asks for has not been filled in.",
      why: "A template shows what somebody meant to write down. It is no evidence, so nothing in it was counted.",
      how: "Replace the placeholders by your own answers, or move the file into a folder named templates.",
    },
  },
  appliesTo: ({ template }) => template !== "path",
  check({ document, template, subject }, { report }) {
    if (template !== "content") return;
    const first = document.title?.range ??
      document.metadata[0]?.key.range ?? { start: 0, end: document.text.search(/[\r\n]|$/) };
    report("untouched", { at: document.locate(first), subject });
  },
});
