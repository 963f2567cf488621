import type { Result, RollOutState } from "@aims-lint/core";
import { counted } from "./counted.ts";
import { type Line, plain } from "./render-lines.ts";

/** How many rules are held back, and until when. */
export function rollOutLines({ rollOut = [] }: Result): Line[] {
  const parts = rollOutParts(rollOut);
  return parts.length === 0 ? [] : [plain(`Roll-out  ${parts.join("; ")}`)];
}

/** A phrase for each step that still holds rules back. */
export function rollOutParts(rollOut: readonly RollOutState[]): string[] {
  return rollOut.filter(({ phase }) => phase !== "enforce").map(words);
}

function words({ names, rules, phase, warn, enforce, held }: RollOutState): string {
  const what = `${counted(rules.length, "rule")} (${names.join(", ")})`;
  const [inform, warning] = rules.length === 1 ? ["informs", "warns"] : ["inform", "warn"];
  const how = `only ${warning} until ${enforce}, ${counted(held, "finding")} held back`;
  return phase === "audit" ? `${what} only ${inform} until ${warn}, ${how}` : `${what} ${how}`;
}
