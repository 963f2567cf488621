import type { CodeArea } from "@aims-lint/core";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readData } from "../reading/read-data.ts";
import { entriesAt, textAt } from "../reading/tree.ts";
import { toDependency } from "./to-dependency.ts";

const sections: readonly (readonly [name: string, area?: CodeArea])[] = [
  ["dependencies"],
  ["optionalDependencies"],
  ["peerDependencies"],
  ["devDependencies", "development"],
];

/** `package.json`, of each workspace too. */
export const packageJson = createManifestDetector({
  name: "package.json",
  ecosystem: "npm",
  path: /(?:^|\/)package\.json$/,
  read: readPackageJson,
});

function readPackageJson(text: string): ManifestReading {
  const reading = readData("json", text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  if (reading.data.type !== "mapping") return { dependencies: [], failures: ["it is no JSON object"] };
  const dependencies = sections.flatMap(([section, area]) =>
    entriesAt(reading.data, section).flatMap((entry) => toDependency(entry, area)),
  );
  const names = new Set(dependencies.map(({ name }) => name));
  const written = sections.flatMap(([section]) =>
    entriesAt(reading.data, section).map(({ key }) => key.value),
  );
  const own = [textAt(reading.data, "name") ?? "", ...written];
  return {
    dependencies: dependencies.filter(isAskedForFirst()),
    own: own.filter((name) => !names.has(name)),
  };
}

/** A peer that is in `devDependencies` too, or a package in two sections: the gravest section counts, which comes first. */
function isAskedForFirst(): (dependency: Dependency) => boolean {
  const asked = new Set<string>();
  return ({ name }) => asked.size < asked.add(name).size;
}
