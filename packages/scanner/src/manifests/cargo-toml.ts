import type { CodeArea, Entry, Value } from "@aims-lint/core";
import { createManifestDetector } from "./create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "./dependency.ts";
import { readToml } from "./reading/read-toml.ts";
import { entriesAt, textAt, valueAt } from "./reading/tree.ts";

/** `Cargo.toml`, of a workspace too. */
export const cargoToml = createManifestDetector({
  name: "Cargo.toml",
  ecosystem: "cargo",
  path: /(?:^|\/)Cargo\.toml$/,
  read: readCargoToml,
});

const sections: readonly (readonly [name: string, area?: CodeArea])[] = [
  ["dependencies"],
  ["dev-dependencies", "test"],
  ["dev_dependencies", "test"],
  ["build-dependencies", "development"],
  ["build_dependencies", "development"],
];

function readCargoToml(text: string): ManifestReading {
  const reading = readToml(text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const { data } = reading;
  const roots = [data, ...entriesAt(data, "target").map(({ value }) => value)];
  const shared = entriesAt(data, "workspace", "dependencies").filter(isFromRegistry);
  return {
    dependencies: [
      ...roots.flatMap(dependenciesOf),
      // A member asks for these by the key; one that is renamed would not be known there.
      ...shared.filter(({ value }) => valueAt(value, "package")).map((entry) => toDependency(entry)),
    ],
    own: [textAt(data, "package", "name") ?? "", ...roots.flatMap(localNames)],
    versions: shared.map((entry) => toDependency(entry)),
  };
}

function dependenciesOf(root: Value): Dependency[] {
  return sections.flatMap(([section, area]) =>
    entriesAt(root, section)
      .filter(isFromRegistry)
      .map((entry) => toDependency(entry, area)),
  );
}

function localNames(root: Value): string[] {
  const entries = sections.flatMap(([section]) => entriesAt(root, section));
  return entries.filter((entry) => !isFromRegistry(entry)).map(({ key }) => key.value);
}

/** What has a path and neither a version nor an address lies in the repository. */
function isFromRegistry({ value }: Entry): boolean {
  return !(valueAt(value, "path") && !valueAt(value, "version") && !valueAt(value, "git"));
}

function toDependency({ key, value }: Entry, area?: CodeArea): Dependency {
  const version = textAt(value) ?? textAt(value, "version") ?? textAt(value, "tag");
  const renamed = valueAt(value, "package");
  const { value: name, range } = renamed?.type === "scalar" ? renamed : key;
  return { name, range, version, area };
}
