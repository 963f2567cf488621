import type { GateChange, Pack, Span } from "@aims-lint/core";
import type { Place } from "../cannot-check-error.ts";
import { configurationName } from "../configuring/configuration-name.ts";
import type { Layers } from "../configuring/layers.ts";
import { describeDifference } from "./describe-difference.ts";
import { settingDifferences } from "./setting-differences.ts";

/** What a change does to the settings of a project, each at its place after the change. */
export function listSettingChanges(
  before: Layers | undefined,
  after: Layers | undefined,
  packs: readonly Pack[],
): GateChange[] {
  return settingDifferences(toPlain(before), toPlain(after)).map((difference) => ({
    ...describeDifference(difference, packs),
    at: toSpan(placeOf(after, difference.key)),
    key: `${difference.key.join(".")} ${JSON.stringify(difference.after) ?? ""} ${JSON.stringify(difference.before) ?? ""}`,
  }));
}

/** All settings together, and the plugins, which are no part of what is merged. */
function toPlain(layers: Layers | undefined): unknown {
  if (!layers) return {};
  const plugins = layers.all.flatMap(({ settings }) => settings.plugins ?? []);
  const { merged } = layers;
  return {
    ...merged,
    ...(plugins.length > 0
      ? { plugins: plugins.map((plugin) => (typeof plugin === "string" ? plugin : "a pack")) }
      : {}),
  };
}

/** Where a setting is written, or the nearest one above it; the head of the file where nothing is left of it. */
function placeOf(layers: Layers | undefined, key: readonly (string | number)[]): Place {
  for (let length = key.length; layers && length > 0; length--) {
    const place = layers.placeOf(key.slice(0, length))?.place;
    if (place) return place;
  }
  return { path: layers?.own.source.path ?? configurationName, line: 1, column: 1 };
}

/** A place as a finding has it. The file is no document, so that only its line and column are known. */
export function toSpan({ path, line, column }: Place): Span {
  const position = { offset: 0, line, column };
  return { path, start: position, end: position };
}
