import type { RollOutStep, Span } from "@aims-lint/core";
import type { Layers } from "./layers.ts";

/** The steps of the roll-out, with the places of their days. Whether the rules are known is the engine's to say. */
export function toRollOut(file: Layers): { readonly rollOut?: readonly RollOutStep[] } {
  const { rollout } = file.merged;
  if (!rollout) return {};
  return {
    rollOut: rollout.map(({ rules, audit, warn, enforce }, index) => ({
      rules,
      ...(audit === undefined ? {} : { audit }),
      warn,
      enforce,
      at: { warn: spanOf(file, index, "warn"), enforce: spanOf(file, index, "enforce") },
    })),
  };
}

function spanOf(file: Layers, index: number, name: string): Span {
  const setting = file.placeOf(["rollout", index, name]);
  const { line, column } = setting?.place ?? { line: 1, column: 1 };
  const position = { offset: 0, line, column };
  return { path: setting?.place?.path ?? file.own.source.path, start: position, end: position };
}
