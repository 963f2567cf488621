import { append, type Kind, type Project, type RecordOf, type Reference } from "@aims-lint/core";
import { risk } from "../kinds/risk.ts";
import { treatment } from "../kinds/treatment.ts";
import { readField } from "../reading.ts";
import { controlNamed } from "../rules/soa/annex-a.ts";
import { namedIn } from "../rules/soa/named-controls.ts";

/** The risks that each control of Annex A treats, by what the risk register and the treatment plan say; ids as written. */
export function risksByControl(project: Project): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const note = (record: RecordOf, risks: readonly string[]): void => {
    for (const id of controlsOf(record)) for (const each of risks) append(found, id, each);
  };
  for (const record of readable(project, risk)) note(record, [record.id]);
  for (const record of readable(project, treatment)) {
    const risks = (readField(record, "risks") as readonly Reference[] | undefined) ?? [];
    note(
      record,
      risks.map(({ id }) => project.find(risk, id)?.id ?? id),
    );
  }
  return new Map([...found].map(([id, risks]) => [id, [...new Set(risks)]]));
}

function readable<K extends Kind>(project: Project, kind: K): RecordOf<K>[] {
  return project.records(kind).filter(({ ragged }) => !ragged);
}

/** The controls of Annex A in the field for them; ids that are marked as another standard's are left out. */
function controlsOf(record: RecordOf): string[] {
  if (!record.has("controls")) return [];
  const named = namedIn(record, record.at("controls"));
  return named.flatMap(({ mention: { id, standard } }) =>
    standard === undefined || standard === "42001" ? (controlNamed(id) ?? []) : [],
  );
}
