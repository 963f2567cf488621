import * as z from "zod";

/** The options of rules that compare with the acceptance limit. */
export const limitOption = z.strictObject({
  limit: z
    .union([z.number(), z.string()])
    .optional()
    .describe(
      'The level up to which a risk is acceptable, where the method is not to say it: 9, "medium", "below 10".',
    ),
});
