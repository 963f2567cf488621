import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readData } from "../reading/read-data.ts";
import { itemsAt, scalarsAt, valueAt } from "../reading/tree.ts";
import { readRequirement } from "./read-requirement.ts";

/** `environment.yml` of Conda. Its packages are counted as those of PyPI, where nearly all have the same name. */
export const environmentYml = createManifestDetector({
  name: "environment.yml",
  ecosystem: "pypi",
  path: /(?:^|\/)(?:(?:[\w.-]*[-_.])?(?:conda[-_.]?)?environment(?:[-_.][\w.-]+)?|(?:conda[-_.]?)?env|conda)\.ya?ml$/,
  read: readEnvironment,
});

/** Packages that have another name on PyPI. */
const names: Readonly<Record<string, string>> = {
  pytorch: "torch",
  "pytorch-cpu": "torch",
  "pytorch-gpu": "torch",
  "py-xgboost": "xgboost",
  "py-xgboost-cpu": "xgboost",
  "py-xgboost-gpu": "xgboost",
  "py-opencv": "opencv-python",
  opencv: "opencv-python",
  huggingface_hub: "huggingface-hub",
};

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
      const known = Object.hasOwn(names, name) ? names[name] : undefined;
      dependencies.push({ name: known ?? name, range: { start, end: start + name.length }, version });
    }
    for (const { value, range } of scalarsAt(valueAt(item, "pip"))) {
      const requirement = readRequirement(value, range.start);
      if (requirement) dependencies.push(requirement);
    }
  }
  return { dependencies };
}
