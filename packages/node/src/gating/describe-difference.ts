import type { Pack, Preset, Severity } from "@aims-lint/core";
import type { SettingDifference } from "./setting-differences.ts";

/** What a difference of settings does, as a clause, and how grave that is: what only makes the check stricter informs. */
export function describeDifference(
  difference: SettingDifference,
  packs: readonly Pack[],
): { readonly what: string; readonly severity: Severity } {
  const { key, type, before, after } = difference;
  const [first, rule, part] = key;
  const severity = isStricter(difference, packs) ? "info" : "warning";
  if (first === "rules" && part === "severity") {
    const usual = usualSeverity(String(rule), packs);
    const what =
      after === "off"
        ? `switches off the rule ${rule}`
        : `lets the rule ${rule} count as ${told(after ?? usual)}, where it counted as ${told(before ?? usual)}`;
    return { what, severity };
  }
  const name = key.filter((one) => typeof one === "string").join(".");
  if (type === "added") return { what: `adds ${told(after)} to ${name}`, severity };
  if (type === "removed") return { what: `takes ${told(before)} out of ${name}`, severity };
  if (before === undefined) return { what: `sets ${name} to ${told(after)}`, severity };
  return after === undefined
    ? { what: `no longer sets ${name}, which was ${told(before)}`, severity }
    : { what: `sets ${name} to ${told(after)}, where it was ${told(before)}`, severity };
}

const weights: readonly unknown[] = ["off", "info", "warning", "error"];

function isStricter({ key, type, before, after }: SettingDifference, packs: readonly Pack[]): boolean {
  const [first, second, third] = key;
  if (first === "rules" && third === "severity") {
    const usual = usualSeverity(String(second), packs);
    return weights.indexOf(after ?? usual) > weights.indexOf(before ?? usual);
  }
  if (first === "preset") {
    const order: readonly unknown[] = ["audit", "recommended", "strict"] satisfies Preset[];
    return order.indexOf(after ?? "recommended") > order.indexOf(before ?? "recommended");
  }
  if (first === "groups") return type === "added";
  return key.includes("ignore") && type === "removed";
}

function usualSeverity(id: string, packs: readonly Pack[]): Severity | undefined {
  return packs.flatMap(({ rules }) => rules).find((rule) => rule.id === id)?.severity;
}

/** The most of a value that is repeated. */
const longest = 120;

function told(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
