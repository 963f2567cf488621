import {
  normaliseKey,
  type Project,
  type ProjectDocument,
  plainText,
  type RecordOf,
  type Span,
} from "@aims-lint/core";
import { audit } from "../../kinds/audit.ts";
import { auditProgramme } from "../../kinds/audit-programme.ts";
import { document } from "../../kinds/document.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { system } from "../../kinds/system.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { systemsNamedIn } from "../systems/naming.ts";
import { type Coverage, covers } from "./coverage.ts";
import { type Person, personsIn } from "./persons.ts";

/** Something that an audit looks at, with those who answer for it or wrote it. */
export interface AuditedThing {
  readonly what: "system" | "document";
  readonly id: string;
  readonly by: readonly Person[];
  /** Where it says so. */
  readonly at: Span;
}

/** The systems and documents in the scope of an audit: what it names, and everything where it looks at every clause. */
export function auditedThings(scope: string, coverage: Coverage, project: Project): AuditedThing[] {
  const isWhole = isOfWhole(coverage);
  const everySystem = isWhole || /\b(?:all|every|each)\s(?:ai\s)?systems?\b/i.test(scope);
  const systems = everySystem ? project.records(system) : systemsNamedIn(scope, project);
  return [
    ...systems.filter((record) => !record.ragged && isNotRetired(record)).flatMap(asThing),
    ...auditedDocuments(coverage, project).flatMap(documentAsThing),
  ];
}

/** The documents that an audit looks at; the reports and the programme of audits are the auditors' own. */
export function auditedDocuments(coverage: Coverage, project: Project): ProjectDocument[] {
  const isWhole = isOfWhole(coverage);
  return project.documents.filter(
    (entry) => entry.template === undefined && !isOfAudits(entry) && (isWhole || isCited(entry, coverage)),
  );
}

/** Whether an audit looks at every clause. */
function isOfWhole(coverage: Coverage): boolean {
  return coverage.clauses.size > 0 && covers(coverage, "4") && covers(coverage, "8");
}

function isOfAudits({ kinds }: ProjectDocument): boolean {
  return kinds.some(({ kind }) => kind === audit || kind === auditProgramme || kind === plannedAudit);
}

function asThing(record: RecordOf<typeof system>): AuditedThing[] {
  const owner = record.state("owner") === "read" ? record.fields.owner : undefined;
  return owner === undefined
    ? []
    : [{ what: "system", id: record.id, by: personsIn(owner), at: record.at("owner") }];
}

function documentAsThing(entry: ProjectDocument): AuditedThing[] {
  return recordsIn(entry, document).flatMap((record): AuditedThing[] => {
    const by = [record.written("owner"), record.written("author")].flatMap((text) => personsIn(text ?? ""));
    const path = record.has("owner") ? "owner" : "author";
    return by.length === 0 ? [] : [{ what: "document", id: record.id, by, at: record.at(path) }];
  });
}

const citing = new Set([
  "clauses",
  "clause",
  "controls",
  "control",
  "iso clauses",
  "iso 42001 clauses",
  "annex a controls",
]);

/** Whether a document says that it is about a clause or a control that is looked at. */
function isCited({ document: { metadata } }: ProjectDocument, coverage: Coverage): boolean {
  return metadata
    .filter(({ key }) => citing.has(normaliseKey(key.value)))
    .flatMap(({ value }) => plainText(value).match(/(?:A\.)?\d{1,2}(?:\.\d{1,2})*/g) ?? [])
    .some((id) => covers(coverage, id));
}
