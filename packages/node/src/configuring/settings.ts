import * as z from "zod";
import { aliasesSchema, wordingNames } from "./schema/aliases.ts";

const severity = z.enum(["off", "error", "warning", "info"], {
  error: "has to be off, error, warning or info",
});

const names = z
  .union([z.string(), z.array(z.string()).min(1)], {
    error: "has to be the name of a kind, or a list of names",
  })
  .transform((name) => (typeof name === "string" ? [name] : name));

const detailedRule = z.strictObject({
  severity: severity.optional(),
  options: z.record(z.string(), z.unknown()).optional(),
});

const rule = z.union([severity.transform((severity) => ({ severity })), detailedRule], {
  error: "has to be off, error, warning, info, or a mapping with severity and options",
});

const list = z.array(z.string({ error: "has to be a text" }), { error: "has to be a list" });

/** The settings that a configuration may hold. */
export const settingsSchema = z.strictObject(
  {
    roots: list.min(1, "has to name a folder at least").optional(),
    ignore: list.optional(),
    kinds: z.record(z.string(), names, { error: "has to be a mapping from patterns to kinds" }).optional(),
    aliases: aliasesSchema.optional(),
    groups: list.optional(),
    rules: z.record(z.string(), rule, { error: "has to be a mapping from rules to settings" }).optional(),
  },
  { error: (issue) => (issue.code === "invalid_type" ? "has to be a mapping" : undefined) },
);

export type Settings = z.infer<typeof settingsSchema>;

const settingNames = Object.keys(settingsSchema.shape);

/** The settings that are known at a place of a configuration. */
export function settingsAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return settingNames;
  return path[0] === "aliases" ? wordingNames : ruleSettingNames;
}

const ruleSettingNames = Object.keys(detailedRule.shape);
