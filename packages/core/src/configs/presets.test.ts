import { expect, test } from "vitest";
import { presetSeverity, presets } from "./presets.ts";

test.each([
  ["requirement", "error", ["error", "error", "error"]],
  ["requirement", "info", ["info", "warning", "info"]],
  ["practice", "warning", ["warning", "error", "info"]],
  ["guidance", "info", ["info", "warning", "info"]],
] as const)("a rule that rests on %s and is %s becomes %j", (basis, severity, expected) => {
  expect(presets.map((preset) => presetSeverity(preset, { basis }, severity))).toEqual(expected);
});
