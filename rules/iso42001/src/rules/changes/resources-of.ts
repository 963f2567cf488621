import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { resource } from "../../kinds/resource.ts";
import type { system } from "../../kinds/system.ts";
import { isUnderWay } from "../systems/in-use.ts";
import { recordsBySystem } from "../systems/records-by-system.ts";

type Resource = RecordOf<typeof resource>;
type System = RecordOf<typeof system>;

/** What a resource is: something to learn from, to build with, to run on, or somebody. */
export type ResourceType = "data" | "tool" | "computing" | "people";

const bySystem = recordsBySystem(resource);
const words: readonly (readonly [ResourceType, RegExp])[] = [
  ["computing", /comput|hardware|infrastructure|hosting|cloud|server|\bgpu|network|storage|system resource/i],
  ["tool", /\btool|software|librar|model|algorithm|framework|package|component/i],
  ["data", /\bdata|dataset|corpus/i],
  ["people", /people|human|staff|personnel|skill|competence|team/i],
];

/** The resources that are listed for a system. */
export function resourcesOf(record: System, project: Project): readonly Resource[] {
  return project.derive(bySystem).get(record) ?? [];
}

/** The type of a resource: by its own field, by a heading above it, by what is said of it; `undefined` where nothing tells. */
export function typeOf(record: Resource): ResourceType | undefined {
  const { document, range } = record;
  const above = document.sections
    .filter(
      (section) => section.depth > 1 && section.range.start <= range.start && range.end <= section.range.end,
    )
    .map(({ heading }) => normaliseKey(heading.value));
  for (const text of [record.written("type") ?? "", ...above.toReversed()]) {
    const found = words.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
  }
  if (record.has("place") || record.has("region")) return "computing";
  return record.has("expertise") || record.has("people") ? "people" : undefined;
}

/** Whether a system is asked for resources of a type: it has resources, and such ones are listed for some system. */
export function isAskedFor(type: ResourceType, record: System, project: Project): boolean {
  if (!isUnderWay(record) || resourcesOf(record, project).length === 0) return false;
  return project.records(resource).some((each) => !each.ragged && typeOf(each) === type);
}
