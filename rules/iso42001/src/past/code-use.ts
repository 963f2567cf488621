import type { Component, Project, RecordOf, Sighting } from "@aims-lint/core";
import { modelName } from "../code/fits-component.ts";
import { standings } from "../code/standing.ts";
import type { system } from "../kinds/system.ts";

/** One place at which a component is seen. */
export interface Seen {
  readonly component: Pick<Component, "id" | "type" | "name">;
  readonly sighting: Sighting;
}

/** What an assessment of a system rests on in its code. */
export interface CodeUse {
  /** The models that it asks, by their names as these are compared. */
  readonly models: ReadonlyMap<string, Seen>;
  /** The packages that its manifests ask for, by path and id. */
  readonly packages: ReadonlyMap<string, readonly Seen[]>;
  /** The models that it brings along, by path. */
  readonly files: ReadonlyMap<string, Seen>;
}

/** Where the product uses what a system claims, in order of component and place. */
export function seenOf(record: RecordOf<typeof system>, project: Project): readonly Seen[] {
  return [...project.derive(standings).values()].flatMap(({ component, places }) =>
    component.area !== "product"
      ? []
      : component.sightings
          .filter((sighting) => [...places].some(([by, set]) => by.id === record.id && set.has(sighting)))
          .map((sighting) => ({ component, sighting })),
  );
}

/** Sorts out what an assessment rests on. */
export function toCodeUse(all: readonly Seen[]): CodeUse {
  const models = new Map<string, Seen>();
  const packages = new Map<string, Seen[]>();
  const files = new Map<string, Seen>();
  for (const seen of all) {
    const { component, sighting } = seen;
    const { path } = sighting.at;
    if (isModelInFile(component)) {
      if (sighting.how === "file") files.set(path, files.get(path) ?? seen);
    } else if (component.type === "model") {
      const name = modelName(component.name);
      if (name !== "") models.set(name, models.get(name) ?? seen);
    } else if (component.type === "package" && sighting.how === "manifest") {
      const key = `${path}\n${component.id}`;
      packages.set(key, [...(packages.get(key) ?? []), seen]);
    }
  }
  return { models, packages, files };
}

export function isModelInFile({ id }: Seen["component"]): boolean {
  return id.startsWith("file:");
}
