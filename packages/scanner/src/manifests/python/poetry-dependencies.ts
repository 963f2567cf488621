import type { CodeArea, Entry, Value } from "@aims-lint/core";
import { areaOfGroup } from "../area-of-group.ts";
import type { Dependency } from "../dependency.ts";
import { entriesAt, textAt, valueAt } from "../reading/tree.ts";

/** What Poetry's table asks for, and its groups. */
export function poetryDependencies(poetry: Value | undefined): Dependency[] {
  return [
    ...packagesIn(valueAt(poetry, "dependencies")),
    ...packagesIn(valueAt(poetry, "dev-dependencies"), "development"),
    ...entriesAt(poetry, "group").flatMap(({ key, value }) =>
      // A group that is not for development by its name is shipped: `main`, `ml`, `worker`.
      packagesIn(valueAt(value, "dependencies"), areaOfGroup(key.value)),
    ),
  ];
}

/** Packages by name, with a version or a table; what lies in the repository is left out. Of Pipenv and of Poetry. */
export function packagesIn(table: Value | undefined, area?: CodeArea): Dependency[] {
  return entriesAt(table)
    .filter(({ key, value }) => key.value !== "python" && !valueAt(value, "path"))
    .map((entry) => toDependency(entry, area));
}

/** The names of what lies in the repository, by a path or as a member of its workspace. */
export function localNames(table: Value | undefined): string[] {
  return entriesAt(table).flatMap(({ key, value }) =>
    (valueAt(value, "path") ?? valueAt(value, "workspace")) ? [key.value] : [],
  );
}

function toDependency({ key, value }: Entry, area: CodeArea | undefined): Dependency {
  return { name: key.value, range: key.range, version: textAt(value) ?? textAt(value, "version"), area };
}
