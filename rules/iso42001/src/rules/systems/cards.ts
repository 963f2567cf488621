import type { Project, RecordOf } from "@aims-lint/core";
import { modelCard } from "../../kinds/model-card.ts";
import type { system } from "../../kinds/system.ts";
import { systemsMeant } from "./meant.ts";
import { systemsNamedIn } from "./naming.ts";
import { recordsBySystem } from "./records-by-system.ts";

type System = RecordOf<typeof system>;
type Card = RecordOf<typeof modelCard>;

/** The cards that speak of a system: by their field for the system, by their title, or by the folder they lie in. */
export function cardsOf(record: System, project: Project): readonly Card[] {
  return project.derive(cardsBySystem).get(record) ?? [];
}

const cardsBySystem = recordsBySystem(modelCard, systemsOfCard);

/** The systems that a card is of. It is called by what it is of: its title tells where a field does not. */
export function systemsOfCard(card: Card, project: Project): readonly System[] {
  const named = card.state("system") === "read" ? card.fields.system : undefined;
  if (named) return systemsMeant(named, project);
  const about = `${card.document.title?.value ?? ""} ${card.written("title") ?? ""} ${card.document.path}`;
  return systemsNamedIn(about, project);
}
