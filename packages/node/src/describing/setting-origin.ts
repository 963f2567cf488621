import type { DescribedSetting } from "@aims-lint/core";
import type { Layers, PlacedSetting } from "../configuring/layers.ts";

/** Where a setting is written, for people: `aims-lint.config.yaml:12:3`; of a program the setting is named. */
export function placeName(setting: PlacedSetting | undefined): string | undefined {
  if (!setting) return undefined;
  const { source, key, place } = setting;
  return place
    ? `${place.path}:${place.line}:${place.column}`
    : `${source.path}, ${key.map(String).join(".")}`;
}

/** Makes the function that says of a setting at the top of a configuration where it is written. */
export function settingOrigin(
  layers: Layers | undefined,
): <T>(name: string, value: T) => DescribedSetting<T> {
  return (name, value) => ({ value, from: placeName(layers?.placeOf([name])) ?? "default" });
}
