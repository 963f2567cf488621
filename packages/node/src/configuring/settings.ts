import { presets } from "@aims-lint/core";
import * as z from "zod";
import { aliasesSchema, wordingNames } from "./schema/aliases.ts";
import { overrideNames, overridesSchema } from "./schema/overrides.ts";
import { pluginsSchema } from "./schema/plugins.ts";
import { rolloutNames, rolloutSchema } from "./schema/rollout.ts";
import { ruleSettingNames, rulesSchema } from "./schema/rules.ts";
import { texts } from "./schema/texts.ts";

const list = z.array(z.string({ error: "has to be a text" }), { error: "has to be a list" });

/** The settings that a configuration may hold. */
export const settingsSchema = z.strictObject(
  {
    $schema: z.string({ error: "has to be a text" }).optional(),
    preset: z.enum(presets, { error: "has to be recommended, strict or audit" }).optional(),
    extends: texts.optional(),
    roots: list.min(1, "has to name a folder at least").optional(),
    ignore: list.optional(),
    kinds: z.record(z.string(), texts, { error: "has to be a mapping from patterns to kinds" }).optional(),
    aliases: aliasesSchema.optional(),
    groups: list.optional(),
    rules: rulesSchema.optional(),
    overrides: overridesSchema.optional(),
    plugins: pluginsSchema.optional(),
    rollout: rolloutSchema.optional(),
    baseline: z.string({ error: "has to be the path of a file" }).optional(),
  },
  { error: (issue) => (issue.code === "invalid_type" ? "has to be a mapping" : undefined) },
);

export type Settings = z.infer<typeof settingsSchema>;

/** What a configuration may hold, before it is read. */
export type SettingsInput = z.input<typeof settingsSchema>;

/** The settings that are known at a place of a configuration. */
export function settingsAt([first, ...rest]: readonly PropertyKey[]): readonly string[] {
  if (first === undefined) return settingNames;
  if (first === "aliases") return wordingNames;
  if (first === "rollout") return rolloutNames;
  return first === "overrides" && rest.length < 2 ? overrideNames : ruleSettingNames;
}

const settingNames = Object.keys(settingsSchema.shape).filter((name) => name !== "$schema");
