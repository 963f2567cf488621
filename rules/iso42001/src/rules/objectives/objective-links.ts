import type { Project, Reference } from "@aims-lint/core";
import { objective } from "../../kinds/objective.ts";
import { idIn, prefixOf } from "../documents/known-ids.ts";

/** The objectives that are named by an id like those of the list, and that the list does not have. */
export function unknownObjectives(named: readonly Reference[], project: Project): readonly Reference[] {
  const prefixes = project.derive(objectivePrefixes);
  return named.filter(({ id, text, all }) => {
    if (all || idIn(id) === undefined || !prefixes.has(prefixOf(id))) return false;
    return !project.find(objective, id) && !project.find(objective, text);
  });
}

/** What the ids of the objectives begin with. */
function objectivePrefixes(project: Project): ReadonlySet<string> {
  return new Set(
    project.records(objective).flatMap(({ id }) => (idIn(id) === undefined ? [] : [prefixOf(id)])),
  );
}
