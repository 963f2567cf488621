import type { Project, RecordOf } from "@aims-lint/core";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { systemsNamedIn } from "./naming.ts";

/** The cards that speak of a system: by their field for the system, by their title, or by the folder they lie in. */
export function cardsOf(
  record: RecordOf<typeof system>,
  project: Project,
): readonly RecordOf<typeof modelCard>[] {
  return project.derive(cardsBySystem).get(record) ?? [];
}

function cardsBySystem(
  project: Project,
): ReadonlyMap<RecordOf<typeof system>, readonly RecordOf<typeof modelCard>[]> {
  const found = new Map(project.records(system).map((each) => [each, new Set<RecordOf<typeof modelCard>>()]));
  for (const card of project.records(modelCard)) {
    for (const each of systemsOf(card, project)) found.get(each)?.add(card);
  }
  return new Map([...found].map(([each, cards]) => [each, [...cards]]));
}

function systemsOf(card: RecordOf<typeof modelCard>, project: Project): readonly RecordOf<typeof system>[] {
  const named = card.state("system") === "read" ? card.fields.system : undefined;
  if (named?.all) return project.records(system);
  if (named) {
    const byId = project.find(system, named.id);
    return [...(byId ? [byId] : []), ...systemsNamedIn(named.text, project)];
  }
  const about = `${card.document.title?.value ?? ""} ${card.written("title") ?? ""} ${card.document.path}`;
  return systemsNamedIn(about, project);
}
