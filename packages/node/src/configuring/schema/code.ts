import * as z from "zod";

/** Where code may belong, as `CodeArea` of core has it. */
const area = z.enum(["product", "development", "research", "test"], {
  error: "has to be product, development, research or test",
});

/** Where the code of the project is, and what it is for. */
export const codeSchema = z.strictObject(
  {
    ignore: z
      .array(z.string({ error: "has to be a text" }), { error: "has to be a list" })
      .optional()
      .describe("Patterns of code that is not the project's own. Every report counts it."),
    areas: z
      .record(z.string(), area, { error: "has to be a mapping from patterns to areas" })
      .optional()
      .describe(
        "What code is for, by pattern, where its path does not say so. The first pattern that fits decides.",
      ),
  },
  {
    error: (issue) =>
      issue.code === "invalid_type" ? "has to be a mapping with ignore and areas" : undefined,
  },
);

/** The settings that are known about code. */
export const codeNames = Object.keys(codeSchema.shape);
