import type { ProjectDocument, Range, RecordOf, Span } from "@aims-lint/core";
import { risk } from "../../kinds/risk.ts";
import { treatment } from "../../kinds/treatment.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { findMentions, type Mention } from "./mention.ts";

/** A control that a record names, and where. */
export interface NamedControl {
  readonly record: RecordOf;
  readonly mention: Mention;
  /** The id alone, without a standard before it. */
  readonly range: Range;
  readonly at: Span;
}

/**
 * The controls that the risks and actions of a document name: in their field for controls or, where it is empty, in
 * the text that says what is done. Ids that are marked as another standard's are left out.
 */
export function* reliedOn(document: ProjectDocument): Generator<NamedControl> {
  for (const record of recordsIn(document, risk)) {
    const field = record.has("controls") ? "controls" : "treatmentText";
    if (record.has(field)) yield* namedIn(record, record.at(field)).filter(isOurs);
  }
  for (const record of recordsIn(document, treatment)) {
    const field = record.has("controls") ? "controls" : "action";
    if (record.has(field)) yield* namedIn(record, record.at(field)).filter(isOurs);
  }
}

function isOurs({ mention }: NamedControl): boolean {
  return mention.standard === undefined || mention.standard === "42001";
}

/** The mentions in a stretch of a record's document. */
export function namedIn(record: RecordOf, place: Span): NamedControl[] {
  const from = place.start.offset;
  return findMentions(record.document.text.slice(from, place.end.offset)).map((mention) => {
    const range = { start: from + mention.start, end: from + mention.end };
    return { record, mention, range, at: record.span(range) };
  });
}
