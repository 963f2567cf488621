import type { Document, Kind, Project, ProjectDocument, RecordOf } from "@aims-lint/core";
import { findSpot, type Spot } from "../registers/add-rows.ts";
import { fieldsOf, type PathPattern, patternOf } from "./path-pattern.ts";

/** Where a project takes further records of a kind. */
export type Place =
  | { readonly type: "register"; readonly document: Document; readonly spot: Spot }
  /** A section of its own in a document, behind others. */
  | { readonly type: "section"; readonly document: Document; readonly siblings: readonly RecordOf[] }
  /** A file of its own, beside others and named as they are; or as `path` says. */
  | {
      readonly type: "beside";
      readonly siblings: readonly RecordOf[];
      readonly pattern: PathPattern;
      readonly path?: string;
    };

/** The places where a project has records of a kind, or a register that waits for some. `worded` is the kind in the organisation's words. */
export function findPlaces(project: Project, kind: Kind, worded: Kind): Place[] {
  const records = project.records(kind);
  const holders = project.documents.filter(
    ({ kinds, template }) => template !== "path" && kinds.some((found) => found.kind === kind),
  );
  const inside =
    kind.form === "record" ? holders.flatMap((holder) => placeIn(holder, records, worded) ?? []) : [];
  const files = besides(records, worded);
  // One file beside a register is a report on a record and no second home of them.
  const isHome = (place: Place): boolean =>
    inside.length === 0 || place.type !== "beside" || place.siblings.length > 1;
  return [...inside, ...files.filter(isHome)];
}

function placeIn(
  { document }: ProjectDocument,
  records: readonly RecordOf[],
  worded: Kind,
): Place | undefined {
  const own = records.filter((record) => record.document === document);
  if (own.some(isWhole)) return undefined;
  const spot = findSpot(document, records, worded);
  if (spot) return { type: "register", document, spot };
  const siblings = own.filter(({ range }) =>
    document.sections.some((section) => section.range.start === range.start),
  );
  return siblings.length > 0 ? { type: "section", document, siblings } : undefined;
}

/** Whether a record has a file of its own. */
function isWhole({ range, document: { text } }: RecordOf): boolean {
  return text.slice(0, range.start).trim() === "" && text.slice(range.end).trim() === "";
}

/** The files of one record each, those of a folder together, named as most of them are. */
function besides(records: readonly RecordOf[], worded: Kind): Place[] {
  const folders = new Map<string, { record: RecordOf; pattern: PathPattern }[]>();
  for (const record of records.filter(isWhole)) {
    const pattern = patternOf(record, worded);
    const folder = pattern.text.slice(0, pattern.text.lastIndexOf("/") + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), { record, pattern }]);
  }
  return [...folders.values()].flatMap((files): Place[] => {
    const count = ({ text }: PathPattern): number =>
      files.filter(({ pattern }) => pattern.text === text).length;
    const [best] = files
      .toSorted((a, b) => fieldsOf(b.pattern).length - fieldsOf(a.pattern).length)
      .toSorted((a, b) => count(b.pattern) - count(a.pattern));
    if (!best) return [];
    const alike = files
      .filter(({ pattern }) => pattern.text === best.pattern.text)
      .map(({ record }) => record);
    const others = files.map(({ record }) => record).filter((record) => !alike.includes(record));
    return [{ type: "beside", siblings: [...others, ...alike], pattern: best.pattern }];
  });
}

/** What a person may call a place by: the file, or how the files are named. */
export function placeName(place: Place): string {
  return place.type === "beside" ? place.pattern.text : place.document.path;
}
