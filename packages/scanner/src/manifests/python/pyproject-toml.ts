import type { CodeArea, Value } from "@aims-lint/core";
import { normaliseName } from "../../signatures/ecosystem.ts";
import { areaOfGroup } from "../area-of-group.ts";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readToml } from "../reading/read-toml.ts";
import { entriesAt, scalarsAt, textAt, valueAt } from "../reading/tree.ts";
import { localNames, poetryDependencies } from "./poetry-dependencies.ts";
import { readRequirement } from "./read-requirement.ts";

/** `pyproject.toml`: the project's own table (PEP 621), groups (PEP 735), and the tables of Poetry, PDM, uv and Hatch. */
export const pyprojectToml = createManifestDetector({
  name: "pyproject.toml",
  ecosystem: "pypi",
  path: /(?:^|\/)pyproject\.toml$/,
  read: readPyproject,
});

function readPyproject(text: string): ManifestReading {
  const reading = readToml(text);
  if ("failure" in reading) return { dependencies: [], failures: [reading.failure] };
  const { data } = reading;
  const name = textAt(data, "project", "name") ?? textAt(data, "tool", "poetry", "name");
  const local = [
    ...localNames(valueAt(data, "tool", "poetry", "dependencies")),
    ...localNames(valueAt(data, "tool", "uv", "sources")),
  ];
  const isLocal = new Set(local.map((one) => normaliseName("pypi", one)));
  return {
    own: [...(name === undefined ? [] : [name]), ...local],
    dependencies: dependenciesOf(data).filter((one) => !isLocal.has(normaliseName("pypi", one.name))),
    ...(isDynamic(data) && { failures: ["its dependencies are worked out when it is built"] }),
  };
}

function dependenciesOf(data: Value): Dependency[] {
  return [
    ...requirementsIn(valueAt(data, "project", "dependencies")),
    ...groupsIn(valueAt(data, "project", "optional-dependencies"), undefined),
    ...groupsIn(valueAt(data, "dependency-groups"), "development"),
    ...poetryDependencies(valueAt(data, "tool", "poetry")),
    ...groupsIn(valueAt(data, "tool", "pdm", "dev-dependencies"), "development"),
    ...requirementsIn(valueAt(data, "tool", "uv", "dev-dependencies"), "development"),
    ...entriesAt(data, "tool", "hatch", "envs").flatMap(({ value, key }) =>
      ["dependencies", "extra-dependencies"].flatMap((name) =>
        requirementsIn(valueAt(value, name), areaOfGroup(key.value) ?? "development"),
      ),
    ),
    ...requirementsIn(valueAt(data, "build-system", "requires"), "development"),
  ];
}

/** Where the dependencies are called dynamic, they stand elsewhere: in a `requirements.txt` that is read as one, in `setup.py` or nowhere. */
function isDynamic(data: Value): boolean {
  const isNamed = scalarsAt(data, "project", "dynamic").some(({ value }) => value === "dependencies");
  if (!isNamed) return false;
  const backend = valueAt(data, "tool", "setuptools", "dynamic", "dependencies");
  const requires = scalarsAt(data, "build-system", "requires").map(({ value }) => value);
  return (
    !backend && !requires.some((name) => /^(?:setuptools|poetry-core|hatch-requirements-txt)\b/.test(name))
  );
}

/** Groups by name; their name says what they are for, or else it is `area`. */
function groupsIn(groups: Value | undefined, area: CodeArea | undefined): Dependency[] {
  return entriesAt(groups).flatMap(({ key, value }) => requirementsIn(value, areaOfGroup(key.value) ?? area));
}

function requirementsIn(list: Value | undefined, area?: CodeArea): Dependency[] {
  return scalarsAt(list).flatMap(({ value, range }) => {
    const requirement = readRequirement(value, range.start);
    return requirement ? [{ ...requirement, area }] : [];
  });
}
