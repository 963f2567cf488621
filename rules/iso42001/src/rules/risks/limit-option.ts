import * as z from "zod";

/** The options of rules that compare with the acceptance limit. */
export const limitOption = z.strictObject({
  /** The level up to which a risk is acceptable, where the method is not to say it: 9, "medium", "below 10". */
  limit: z.union([z.number(), z.string()]).optional(),
});
