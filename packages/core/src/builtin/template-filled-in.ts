import * as z from "zod";
import { defineRule } from "../rules/define-rule.ts";

/** A template that was left as it was, or a skeleton that is not filled in yet, is one finding, whatever it lacks. */
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
    unfinished: {
      problem: "{missing} not been given here; this is the first.",
      why: "Until the last question is answered this is a form and no evidence, so nothing in it was counted.",
      how: "Write your answer in the place of each comment that begins with write:, and delete the comment. What is not known yet stays open; nothing has to be invented.",
    },
    untouched: {
      problem: "This document is still a template: what it asks for has not been filled in.",
      why: "A template shows what somebody meant to write down. It is no evidence, so nothing in it was counted.",
      how: "Replace the placeholders by your own answers, or move the file into a folder named templates.",
    },
  },
  appliesTo: ({ template }) => template !== "path",
  check({ document, template, guidance, subject }, { report }) {
    if (template !== "content") return;
    const [open] = guidance;
    if (open) {
      const missing = guidance.length === 1 ? "One answer has" : `${guidance.length} answers have`;
      report("unfinished", { at: document.locate(open), subject, data: { missing } });
      return;
    }
    const first = document.title?.range ??
      document.metadata[0]?.key.range ?? { start: 0, end: document.text.search(/[\r\n]|$/) };
    report("untouched", { at: document.locate(first), subject });
  },
});
