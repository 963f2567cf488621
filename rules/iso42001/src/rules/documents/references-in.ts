import type { Kind, ProjectDocument, RecordOf, Reference } from "@aims-lint/core";
import { contextIssue } from "../../kinds/context-issue.ts";
import { control } from "../../kinds/control.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { modelCard } from "../../kinds/model-card.ts";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { treatment } from "../../kinds/treatment.ts";
import { recordsIn } from "../records-in.ts";

/** A mention of another record. */
export interface Referred {
  readonly record: RecordOf;
  readonly reference: Reference;
  readonly target: Kind;
}

const sources = [
  source(risk, system, ({ fields }) => fields.system),
  source(treatment, risk, ({ fields }) => fields.risks),
  source(impactAssessment, system, ({ fields }) => fields.system && [fields.system]),
  source(impactAssessment, risk, ({ fields }) => fields.risks),
  source(control, risk, ({ fields }) => fields.risks),
  source(modelCard, system, ({ fields }) => fields.system && [fields.system]),
  source(contextIssue, risk, ({ fields }) => fields.risks),
];

/** The systems and risks that the records of a document mention; those that mean everything of a kind are left out. */
export function* referencesIn(document: ProjectDocument): Generator<Referred> {
  for (const read of sources) yield* read(document);
}

function source<K extends Kind>(
  kind: K,
  target: Kind,
  read: (record: RecordOf<K>) => readonly Reference[] | undefined,
): (document: ProjectDocument) => Generator<Referred> {
  return function* (document) {
    for (const record of recordsIn(document, kind)) {
      for (const reference of read(record) ?? []) if (!reference.all) yield { record, reference, target };
    }
  };
}
