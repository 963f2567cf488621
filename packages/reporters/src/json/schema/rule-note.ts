import { entry, text, texts } from "./basics.ts";
import { phase } from "./coverage.ts";
import { basis, severity } from "./finding.ts";

/** What is to be said of a rule itself. */
export const ruleNote = entry({
  id: text,
  summary: text,
  requirements: texts,
  severity,
  basis,
  pack: text.nullable(),
  references: texts,
  notAGap: text.nullable(),
  asks: text.nullable(),
});

/** A heading that requirements stand under. */
export const requirementGroup = entry({ id: text, title: text, phase: phase.nullable() });
