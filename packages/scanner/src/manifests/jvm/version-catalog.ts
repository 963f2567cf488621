import type { Entry, Value } from "@aims-lint/core";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readToml } from "../reading/read-toml.ts";
import { entriesAt, textAt, valueAt } from "../reading/tree.ts";

/** `libs.versions.toml` of Gradle. What is listed there counts as used: builds name it by an alias that only the list explains. */
export const versionCatalog = createManifestDetector({
  name: "libs.versions.toml",
  ecosystem: "maven",
  path: /(?:^|\/)[\w.-]+\.versions\.toml$/,
  read: readCatalog,
});

function readCatalog(text: string): ManifestReading {
  const reading = readToml(text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const { data } = reading;
  return {
    dependencies: entriesAt(data, "libraries").flatMap((entry) => toDependency(entry, data)),
  };
}

function toDependency({ value }: Entry, data: Value): Dependency[] {
  const module = value.type === "scalar" ? value : valueAt(value, "module");
  const version = versionOf(value, data);
  if (module?.type === "scalar") {
    const [group = "", artifact = "", own] = module.value.split(":");
    const { start } = module.range;
    const range = { start, end: start + group.length + 1 + artifact.length };
    return [{ name: `${group}:${artifact}`, range, version: own ?? version }];
  }
  const [group, name] = [valueAt(value, "group"), valueAt(value, "name")];
  if (group?.type !== "scalar" || name?.type !== "scalar") return [];
  return [{ name: `${group.value}:${name.value}`, range: name.range, version }];
}

function versionOf(library: Value, data: Value): string | undefined {
  const reference = textAt(library, "version", "ref");
  return reference === undefined ? textAt(library, "version") : textAt(data, "versions", reference);
}
