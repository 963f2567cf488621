import type { Citation, Kind, ProjectDocument, RecordOf } from "@aims-lint/core";
import { control } from "../../kinds/control.ts";
import { evidence } from "../../kinds/evidence.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { interestedParty } from "../../kinds/interested-party.ts";
import { system } from "../../kinds/system.ts";
import { recordsIn } from "../records-in.ts";

/** Something that a record names as the place where a thing can be seen. */
export interface Cited {
  readonly record: RecordOf;
  /** As a phrase: `evidence`, `impact assessment`. */
  readonly as: string;
  readonly citation: Citation;
}

const sources = [
  source(control, "evidence", ({ fields }) => fields.evidence),
  source(evidence, "location", ({ fields }) => fields.path),
  source(system, "impact assessment", ({ fields }) => fields.impactAssessment),
  source(system, "model card", ({ fields }) => fields.modelCard),
  source(interestedParty, "answer", ({ fields }) => fields.where),
  source(impactAssessment, "data protection impact assessment", ({ fields }) => fields.dpia),
];

/** What the records of a document cite, those with shifted cells last: asking for their fields ends a check. */
export function* citationsIn(document: ProjectDocument): Generator<Cited> {
  for (const read of sources) yield* read(document);
}

function source<K extends Kind>(
  kind: K,
  as: string,
  read: (record: RecordOf<K>) => readonly Citation[] | undefined,
): (document: ProjectDocument) => Generator<Cited> {
  return function* (document) {
    for (const record of recordsIn(document, kind)) {
      for (const citation of read(record) ?? []) yield { record, as, citation };
    }
  };
}
