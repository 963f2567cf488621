import * as z from "zod";

/** A list of texts; a single text is a list of one. */
export const texts = z
  .union(
    [z.string(), z.array(z.string({ error: "has to be a text" })).min(1, "has to hold a text at least")],
    { error: "has to be a text, or a list of texts" },
  )
  .transform((text) => (typeof text === "string" ? [text] : text));
