import { areaOfGroup } from "../area-of-group.ts";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { ManifestReading } from "../dependency.ts";
import { readToml } from "../reading/read-toml.ts";
import { entriesAt } from "../reading/tree.ts";
import { packagesIn } from "./poetry-dependencies.ts";

/** `Pipfile`: `packages`, `dev-packages`, and groups of other names. */
export const pipfile = createManifestDetector({
  name: "Pipfile",
  ecosystem: "pypi",
  path: /(?:^|\/)Pipfile$/,
  read: readPipfile,
});

const settings: ReadonlySet<string> = new Set(["source", "requires", "scripts", "pipenv", "pipfile"]);

function readPipfile(text: string): ManifestReading {
  const reading = readToml(text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const groups = entriesAt(reading.data).filter(({ key }) => !settings.has(key.value));
  return {
    dependencies: groups.flatMap(({ key, value }) => packagesIn(value, areaOfGroup(key.value))),
  };
}
