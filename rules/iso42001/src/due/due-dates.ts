import { type DueDate, isDay, type Project, type RecordOf } from "@aims-lint/core";
import { document } from "../kinds/document.ts";
import { readField, readText } from "../reading.ts";
import { type Deadline, deadlines } from "./deadlines.ts";

/**
 * What the documents say falls due. A day that several kinds read in one place counts once, for the kind that says most about it; what
 * is done, closed or obsolete falls due no more.
 */
export function dueDates(project: Project): DueDate[] {
  const places = new Set<string>();
  return deadlines.flatMap((deadline) =>
    project.records(deadline.kind).flatMap((record) => {
      const found = dueDate(deadline, record, project);
      if (!found) return [];
      const place = `${found.at.path}:${found.at.start.offset}`;
      if (places.has(place)) return [];
      places.add(place);
      return [found];
    }),
  );
}

function dueDate(
  { path, type, title, owner = "owner", isOpen }: Deadline,
  record: RecordOf,
  project: Project,
): DueDate | undefined {
  const day = dayIn(readField(record, path));
  if (day === undefined || isOpen?.(record) === false || isObsolete(record, project)) return undefined;
  const responsible = readText(record, owner) ?? documentOwner(record, project);
  return {
    day,
    type,
    title: title(record),
    subject: record.ref,
    ...(responsible === undefined ? {} : { owner: responsible }),
    at: record.at(path),
  };
}

/** A day, or the first one in a text. */
function dayIn(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return value.match(/\b\d{4}-\d{2}-\d{2}\b/g)?.find(isDay);
}

function controlOf(record: RecordOf, project: Project): RecordOf<typeof document> | undefined {
  return project
    .document(record.document.path)
    ?.records.find((one): one is RecordOf & RecordOf<typeof document> => one.kind === document);
}

function isObsolete(record: RecordOf, project: Project): boolean {
  const control = controlOf(record, project);
  return control !== undefined && readText(control, "status") === "obsolete";
}

function documentOwner(record: RecordOf, project: Project): string | undefined {
  const control = controlOf(record, project);
  return control && readText(control, "owner");
}
