import { presets } from "@aims-lint/core";
import * as z from "zod";
import { aliasesSchema, wordingNames } from "./schema/aliases.ts";
import { codeNames, codeSchema } from "./schema/code.ts";
import { overrideNames, overridesSchema } from "./schema/overrides.ts";
import { pluginsSchema } from "./schema/plugins.ts";
import { rolloutNames, rolloutSchema } from "./schema/rollout.ts";
import { ruleSettingNames, rulesSchema } from "./schema/rules.ts";
import { texts } from "./schema/texts.ts";

const list = z.array(z.string({ error: "has to be a text" }), { error: "has to be a list" });

/** The settings that a configuration may hold. */
export const settingsSchema = z.strictObject(
  {
    $schema: z
      .string({ error: "has to be a text" })
      .optional()
      .describe("The schema that an editor completes this file with."),
    preset: z
      .enum(presets, { error: "has to be recommended, strict or audit" })
      .optional()
      .describe(
        "How serious rules are of which nothing is said: as they grade themselves (recommended), a step more (strict), or only what a clause or a control asks for (audit).",
      ),
    extends: texts
      .optional()
      .describe(
        "Configurations that this one builds on: presets, YAML files (./NAME.yaml) and installed packages.",
      ),
    roots: list
      .min(1, "has to name a folder at least")
      .optional()
      .describe("The folders of the AI management system, from the project's root."),
    ignore: list
      .optional()
      .describe("Patterns of files and folders that are no part of it. They show up as skipped."),
    kinds: z
      .record(z.string(), texts, { error: "has to be a mapping from patterns to kinds" })
      .optional()
      .describe("What files hold, by pattern. The first pattern that fits decides."),
    aliases: aliasesSchema
      .optional()
      .describe("The organisation's own words for kinds, their fields and values."),
    groups: list.optional().describe("Groups of rules to run besides those of the standard."),
    rules: rulesSchema.optional().describe("How serious rules are, and their options."),
    overrides: overridesSchema
      .optional()
      .describe("Rules for some files. Of several that fit a file the last one counts."),
    plugins: pluginsSchema
      .optional()
      .describe("Packages and files with rules of others. They are code: they need --allow-plugins."),
    rollout: rolloutSchema.optional().describe("Rules that are to count later, with their days."),
    code: codeSchema
      .optional()
      .describe("The code beside the documents, which is searched for AI components."),
    baseline: z
      .string({ error: "has to be the path of a file" })
      .optional()
      .describe("Where the debt is kept that was taken on when checking began."),
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
  if (first === "code") return codeNames;
  return first === "overrides" && rest.length < 2 ? overrideNames : ruleSettingNames;
}

const settingNames = Object.keys(settingsSchema.shape).filter((name) => name !== "$schema");
