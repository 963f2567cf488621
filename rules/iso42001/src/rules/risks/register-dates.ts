import type { Day, Project, ProjectDocument, RecordOf, Span } from "@aims-lint/core";
import { document } from "../../kinds/document.ts";
import { risk } from "../../kinds/risk.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { registersOf } from "../../shared/registers.ts";
import { isClosed } from "./rating.ts";

type Risk = RecordOf<typeof risk>;

/** Whether a risk says itself when it was assessed or is due again. */
function hasDate(record: Risk): boolean {
  return !record.ragged && (record.has("nextReview") || record.has("assessedOn"));
}

/** Whether a register has risks that are not closed and none of them has a date: then the dates of the register are theirs. */
export function isDatedAsWhole(entry: ProjectDocument): boolean {
  const risks = recordsIn(entry, risk).filter((record) => !record.ragged && !isClosed(record));
  return risks.length > 0 && !risks.some(hasDate);
}

/** When risks were assessed and are due again. */
export interface Dates {
  readonly due: Day | undefined;
  readonly last: Day | undefined;
  readonly at: Span;
}

/** The dates that a risk gives itself. */
export function datesOf(record: Risk): Dates | undefined {
  if (!hasDate(record)) return undefined;
  const { nextReview: due, assessedOn: last } = record.fields;
  return { due, last, at: record.at(due === undefined ? "assessedOn" : "nextReview") };
}

/** The dates of the register as a document. */
export function datesOfRegister({ document: { path } }: Risk, project: Project): Dates | undefined {
  const own = project.records(document).find((each) => each.document.path === path);
  if (!own) return undefined;
  const { nextReview: due, reviewedOn, updatedOn, approvedOn, createdOn } = own.fields;
  const days = { reviewedOn, updatedOn, approvedOn, createdOn };
  const latest = Object.entries(days)
    .flatMap(([name, day]) => (day === undefined ? [] : [{ name: name as keyof typeof days, day }]))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (due === undefined && latest === undefined) return undefined;
  return { due, last: latest?.day, at: own.at(due === undefined ? latest?.name : "nextReview") };
}

interface Register {
  /** Whether any of its risks has a date. */
  readonly isDated: boolean;
}

const registers = registersOf(risk);

/** The registers with risks that are not closed, by the paths of their documents. */
function openRegisters(project: Project): ReadonlyMap<string, Register> {
  const found = new Map<string, Register>();
  for (const documents of new Set(project.derive(registers).values())) {
    const open = documents
      .flatMap((entry) => recordsIn(entry, risk))
      .filter((each) => !each.ragged && !isClosed(each));
    if (open.length === 0) continue;
    const isDated = open.some(hasDate);
    for (const { document: own } of documents) found.set(own.path, { isDated });
  }
  return found;
}

/** The register of a risk. */
export function registerOf({ document: { path } }: Risk, project: Project): Register | undefined {
  return project.derive(openRegisters).get(path);
}
