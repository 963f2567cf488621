import type { Config } from "../configs/config.ts";

/** The same configuration with every rule that is on, for every file; the rules that were asked for by name are on too. */
export function withAllRules({ only, reports: _reports, ...config }: Config): Config {
  const named = Object.fromEntries((only?.rules ?? []).map((id) => [id, config.rules?.[id] ?? {}]));
  return { ...config, rules: { ...config.rules, ...named } };
}

/** Whether a configuration asks for less than all of that. */
export function isNarrowed({ only, reports }: Config): boolean {
  return reports !== undefined || Boolean(only?.rules?.length) || Boolean(only?.requirements?.length);
}
