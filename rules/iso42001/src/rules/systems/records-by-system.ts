import { append, type Kind, type Project, type RecordOf } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";
import { systemsAbout } from "./about.ts";

type System = RecordOf<typeof system>;

/** The records of a kind for each system that one speaks of; ask with `project.derive`. */
export type RecordsBySystem<K extends Kind> = (
  project: Project,
) => ReadonlyMap<System, readonly RecordOf<K>[]>;

/** Makes the function that finds the records of a kind for each system; `find` says which systems a record speaks of. */
export function recordsBySystem<K extends Kind>(
  kind: K,
  find: (record: RecordOf<K>, project: Project) => readonly System[] = aboutOrOnly,
): RecordsBySystem<K> {
  return (project) => {
    const found = new Map<System, RecordOf<K>[]>();
    for (const record of project.records(kind)) {
      if (record.ragged) continue;
      for (const each of new Set(find(record, project))) {
        append(found, each, record);
      }
    }
    return found;
  };
}

/** Where nothing of a record names a system, it is about the only one that there is. */
function aboutOrOnly(record: RecordOf, project: Project): readonly System[] {
  const named = systemsAbout(record, project);
  const all = project.records(system);
  return named.length === 0 && all.length === 1 ? all : named;
}
