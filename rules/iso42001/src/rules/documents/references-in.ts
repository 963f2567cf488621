import type { Kind, ProjectDocument, RecordOf, Reference } from "@aims-lint/core";
import { dataset } from "../../kinds/dataset.ts";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { isObject, memberOf, valueAt } from "./value-at.ts";

/** A mention of another record. */
export interface Referred {
  readonly record: RecordOf;
  readonly reference: Reference;
  readonly target: Kind;
}

const targets: ReadonlyMap<string, Kind> = new Map([dataset, risk, system].map((kind) => [kind.name, kind]));

/**
 * The systems, risks and datasets that the records of a document mention, of whatever kind those are; mentions that mean everything
 * of a kind are left out. Rows with shifted cells come last: asking for their fields ends a check.
 */
export function* referencesIn({ records }: ProjectDocument): Generator<Referred> {
  for (const record of records.toSorted((a, b) => Number(a.ragged) - Number(b.ragged))) {
    for (const { path, field } of record.kind.paths) {
      const target = targets.get(field.target ?? "");
      if (!target) continue;
      for (const reference of [valueAt(record, path)].flat()) {
        if (isReference(reference) && !reference.all) yield { record, reference, target };
      }
    }
  }
}

function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof memberOf(value, "id") === "string" && "all" in value;
}
