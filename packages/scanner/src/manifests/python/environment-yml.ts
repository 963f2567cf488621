import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readData } from "../reading/read-data.ts";
import { itemsAt, scalarsAt, valueAt } from "../reading/tree.ts";
import { nameOnPypi } from "./conda-names.ts";
import { readRequirement } from "./read-requirement.ts";

/** `environment.yml` of Conda. Its packages are counted as those of PyPI, where nearly all have the same name. */
export const environmentYml = createManifestDetector({
  name: "environment.yml",
  ecosystem: "pypi",
  path: /(?:^|\/)(?:(?:[\w.-]*[-_.])?(?:conda[-_.]?)?environment(?:[-_.][\w.-]+)?|(?:conda[-_.]?)?env|conda)\.ya?ml$/,
  read: readEnvironment,
});

function readEnvironment(text: string): ManifestReading {
  const reading = readData("yaml", text);
  // Other things have files of that name too.
  if ("failure" in reading) {
    return { dependencies: [], failures: /^dependencies:/m.test(text) ? [reading.failure] : [] };
  }
  const dependencies: Dependency[] = [];
  for (const item of itemsAt(reading.data, "dependencies")) {
    if (item.type === "scalar") {
      const [, channel = "", name = "", version] =
        /^((?:[\w./:-]+::)?)([\w.-]+)\s*(?:=+\s*([^=\s]+))?/.exec(item.value) ?? [];
      const start = item.range.start + channel.length;
      const range = { start, end: start + name.length };
      dependencies.push({ name: nameOnPypi(name), range, version });
    }
    for (const { value, range } of scalarsAt(valueAt(item, "pip"))) {
      const requirement = readRequirement(value, range.start);
      if (requirement) dependencies.push(requirement);
    }
  }
  return { dependencies };
}
