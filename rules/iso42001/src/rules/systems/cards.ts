import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { namesSystem } from "./naming.ts";

/** The cards that speak of a system: by their field for the system, by their title, or by the folder they lie in. */
export function cardsOf(record: RecordOf<typeof system>, project: Project): RecordOf<typeof modelCard>[] {
  return project.records(modelCard).filter((card) => {
    const named = card.state("system") === "read" ? card.fields.system : undefined;
    if (named)
      return (
        named.all ||
        project.find(system, named.id) === record ||
        namesSystem(normaliseKey(named.text), record)
      );
    const about = `${card.document.title?.value ?? ""} ${card.written("title") ?? ""} ${card.document.path}`;
    return namesSystem(normaliseKey(about), record);
  });
}
