import type { Project } from "@aims-lint/core";
import { evidence } from "../../kinds/evidence.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { modelCard } from "../../kinds/model-card.ts";

/** The ids of a project, and what the ids of its registers of evidence begin with. */
interface KnownIds {
  readonly ids: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

/** The id that a text begins with, `EV-003` of `EV-003 (May)`; `undefined` where it is something else. */
export function idIn(text: string): string | undefined {
  const id = /^\p{L}[\p{L}\d]*(?:[-_.]?[\p{L}\d]+)*$/u.exec(text.replace(/\s*\(.*$/s, "").trim())?.[0];
  return id !== undefined && /\d$/.test(id) ? id : undefined;
}

/** What stands before the number of an id, in one spelling: `AIMSEV` of `aims-ev-003`. */
export function prefixOf(id: string): string {
  return id
    .replace(/\d.*$/s, "")
    .replace(/[^\p{L}]/gu, "")
    .toUpperCase();
}

/** Collects the ids of all records and documents; give it to `project.derive`. */
export function knownIds(project: Project): KnownIds {
  const records = project.documents.flatMap((document) => document.records);
  const registers = [evidence, impactAssessment, modelCard].flatMap((kind) => project.records(kind));
  return {
    ids: new Set(records.map(({ id }) => id.toUpperCase())),
    prefixes: new Set(registers.flatMap(({ id }) => idIn(id) ?? []).map(prefixOf)),
  };
}
