import * as z from "zod";
import { severity } from "./severity.ts";

const detailedRule = z.strictObject({
  severity: severity.optional(),
  options: z
    .record(z.string(), z.unknown(), { error: "has to be a mapping from options to values" })
    .optional(),
});

type RuleSettings = z.infer<typeof detailedRule>;

const rule = z.union([severity.transform((severity): RuleSettings => ({ severity })), detailedRule], {
  error: "has to be off, error, warning, info, or a mapping with severity and options",
});

/** How serious rules are, and their options, by rule. */
export const rulesSchema = z.record(z.string(), rule, {
  error: "has to be a mapping from rules to settings",
});

/** The settings that a rule may have. */
export const ruleSettingNames = Object.keys(detailedRule.shape);
