import type { Result, RollOutState } from "@aims-lint/core";
import { counted } from "./counted.ts";
import { type Line, plain } from "./render-lines.ts";

/** How many rules are held back, and until when. */
export function rollOutLines({ rollOut = [] }: Result): Line[] {
  const open = rollOut.filter(({ phase }) => phase !== "enforce");
  if (open.length === 0) return [];
  return [plain(`Roll-out  ${open.map(words).join("; ")}`)];
}

function words({ names, rules, phase, warn, enforce, held }: RollOutState): string {
  const what = `${counted(rules.length, "rule")} (${names.join(", ")})`;
  const how =
    phase === "audit"
      ? `only inform until ${warn}, only warn until ${enforce}`
      : `only warn until ${enforce}`;
  return `${what} ${how}, ${counted(held, "finding")} held back`;
}
