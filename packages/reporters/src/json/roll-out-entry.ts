import type { RollOutState } from "@aims-lint/core";

/** A step of the roll-out as a JSON object. */
export function rollOutEntry({ names, rules, phase, audit, warn, enforce, held }: RollOutState): object {
  return { names, rules, phase, audit: audit ?? null, warn, enforce, held };
}
