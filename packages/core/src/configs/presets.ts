import type { Rule, Severity } from "../rules/rule.ts";

/**
 * How serious rules are where nothing is said of a single one. `recommended`: as they grade themselves. `strict`: a step more
 * serious each. `audit`: only what a clause or a control asks for counts; what is guidance or custom informs.
 */
export const presets = ["recommended", "strict", "audit"] as const;

export type Preset = (typeof presets)[number];

/** What a severity that a rule gives, to itself or to a single case, becomes under a preset. */
export function presetSeverity(preset: Preset, { basis }: Pick<Rule, "basis">, own: Severity): Severity {
  if (preset === "strict") return own === "info" ? "warning" : "error";
  return preset === "audit" && basis !== "requirement" ? "info" : own;
}
