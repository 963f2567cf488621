import {
  type Document,
  type FieldState,
  normaliseKey,
  type Project,
  plainText,
  type RecordOf,
  type Reference,
} from "@aims-lint/core";
import { deployment } from "../../kinds/deployment.ts";
import { designRecord } from "../../kinds/design-record.ts";
import { requirement } from "../../kinds/requirement.ts";
import { system } from "../../kinds/system.ts";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { systemsNamedIn } from "../systems/naming.ts";

export type System = RecordOf<typeof system>;

/** A record with a field for the one system that it speaks of. */
interface OfSystem {
  readonly document: Document;
  readonly ragged: boolean;
  readonly fields: { readonly system: Reference | undefined };
  state(path: "system"): FieldState;
}

/** The records of some kind for each system. */
type BySystem<R> = (project: Project) => ReadonlyMap<System, readonly R[]>;

export const requirementsBySystem = bySystem((project) => project.records(requirement));
export const verificationsBySystem = bySystem((project) => project.records(verification));
export const testsBySystem = bySystem((project) => project.records(verificationTest));
export const deploymentsBySystem = bySystem((project) => project.records(deployment));
export const designsBySystem = bySystem((project) => project.records(designRecord));

/** The records that speak of a system: `recordsOf(requirementsBySystem, record, project)`. */
export function recordsOf<R>(index: BySystem<R>, target: System, project: Project): readonly R[] {
  return project.derive(index).get(target) ?? [];
}

/**
 * The systems that a record speaks of: by its own field, by its document's, by the title or the folder of that; and where
 * nothing of it names one, the only system that there is.
 */
export function systemsOf(record: OfSystem, project: Project): readonly System[] {
  if (record.ragged) return [];
  const named = record.state("system") === "read" ? record.fields.system : undefined;
  if (named?.all) return project.records(system);
  if (named) return find(named.id, named.text, project);
  const { document } = record;
  const entry = document.metadata.find(({ key }) => keys.has(normaliseKey(key.value)));
  const text = entry ? plainText(entry.value).trim() : "";
  if (text !== "") return find(text, text, project);
  const found = systemsNamedIn(`${document.title?.value ?? ""} ${document.path}`, project);
  if (found.length > 0) return found;
  const all = project.records(system);
  return all.length === 1 ? all : [];
}

const keys = new Set(["system", "ai system", "system id", "ai system id", "system name", "ai system name"]);

function find(id: string, text: string, project: Project): readonly System[] {
  const known = project.find(system, id) ?? project.find(system, text);
  return known ? [known] : systemsNamedIn(text, project);
}

function bySystem<R extends OfSystem>(list: (project: Project) => readonly R[]): BySystem<R> {
  return (project) => {
    const found = new Map<System, R[]>();
    for (const record of list(project)) {
      for (const each of systemsOf(record, project)) {
        const own = found.get(each);
        if (own) own.push(record);
        else found.set(each, [record]);
      }
    }
    return found;
  };
}
