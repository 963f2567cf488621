import type { Kind, Project, RecordOf } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";
import { systemsAbout } from "../systems/about.ts";

type System = RecordOf<typeof system>;

/**
 * Makes the function that finds the records of a kind for each system; hand it to `project.derive`. Where nothing of a record
 * names a system, it is about the only one that there is.
 */
export function recordsBySystem<K extends Kind>(
  kind: K,
): (project: Project) => ReadonlyMap<System, readonly RecordOf<K>[]> {
  return (project) => {
    const all = project.records(system);
    const found = new Map<System, RecordOf<K>[]>();
    for (const record of project.records(kind)) {
      if (record.ragged) continue;
      const named = systemsAbout(record, project);
      for (const each of named.length === 0 && all.length === 1 ? all : new Set(named)) {
        found.set(each, [...(found.get(each) ?? []), record]);
      }
    }
    return found;
  };
}
