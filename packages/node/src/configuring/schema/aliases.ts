import * as z from "zod";
import { texts } from "./texts.ts";

const meanings = z.record(
  z.string(),
  // YAML reads a bare yes as a text and a bare true as none.
  z.union([z.string(), z.boolean().transform((is) => (is ? "yes" : "no"))], {
    error: "has to be a value of the field",
  }),
  { error: "has to be a mapping from words to values" },
);

const wording = z.strictObject(
  {
    titles: texts.optional(),
    fields: z.record(z.string(), texts, { error: "has to be a mapping from fields to names" }).optional(),
    words: z.record(z.string(), meanings, { error: "has to be a mapping from fields to words" }).optional(),
  },
  { error: (issue) => (issue.code === "invalid_type" ? "has to be a mapping" : undefined) },
);

/** What the organisation calls kinds, their fields and values, by kind. */
export const aliasesSchema = z.record(z.string(), wording, {
  error: "has to be a mapping from kinds to words",
});

/** The settings that a kind may have in it. */
export const wordingNames = Object.keys(wording.shape);
