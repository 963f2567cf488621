import type { PathOf, Project, RecordOf } from "@aims-lint/core";
import { dataset } from "../../kinds/dataset.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { isStatement } from "../../shared/statement.ts";

const fieldPaths = Object.keys(dataset.fields) as readonly (keyof typeof dataset.fields)[];

/** The fields that describe a dataset, beside those that only name it and place it. */
const describing = fieldPaths.filter(
  (path) => !["id", "name", "category", "systems", "status", "version", "owner"].includes(path),
);

/** What one document says of a dataset: a datasheet, a row of a register. */
export type Sheet = RecordOf<typeof dataset>;

/** What was written about a dataset, and where. */
export interface Said {
  readonly text: string;
  readonly sheet: Sheet;
}

/** Everything that is written of the dataset of a sheet, this one included; the fullest first. */
export function sheetsOf(sheet: Sheet, project: Project): readonly Sheet[] {
  return project.derive(sheetsById).get(keyOf(sheet)) ?? [sheet];
}

/**
 * Whether a sheet stands for its dataset: a row of an overview repeats what the datasheet says, and is not asked again. Data that
 * are not used any more are not asked about.
 */
export function isMain(sheet: Sheet, project: Project): boolean {
  const sheets = sheetsOf(sheet, project);
  if (sheets[0] !== sheet || isMention(sheet, project)) return false;
  return !sheets.some(({ fields, ragged }) => !ragged && fields.status === "obsolete");
}

/** Whether a sheet only mentions its dataset: a row of an overview in a document about something else that describes nothing. */
export function isMention(sheet: Sheet, project: Project): boolean {
  if (describing.some((path) => sheet.written(path) !== undefined)) return false;
  const { kinds } = project.document(sheet.document.path) ?? { kinds: [] };
  return kinds.some(({ kind, by }) => kind === dataset && by === "heading");
}

/** The first statement about one of some fields; what cannot be read counts, for it is reported elsewhere. */
export function saidOf(
  sheet: Sheet,
  project: Project,
  paths: readonly PathOf<typeof dataset>[],
): Said | undefined {
  for (const path of paths) {
    for (const each of sheetsOf(sheet, project)) {
      const text = each.has(path) ? (each.written(path) ?? "") : "";
      if (isStatement(text)) return { text, sheet: each };
    }
  }
  return undefined;
}

/** Whether a datasheet with a document of its own says something in a sentence, wherever it stands. */
export function isToldIn(sheet: Sheet, pattern: RegExp): boolean {
  const { range, document } = sheet;
  if (range.start > 0 || range.end < document.text.length || document.format !== "markdown") return false;
  return sentencesOf(document).some(({ text }) => text.length <= 600 && pattern.test(text));
}

/** The datasets, each by its main sheet. */
export function mainSheets(project: Project): readonly Sheet[] {
  return project.derive(findMainSheets);
}

function findMainSheets(project: Project): readonly Sheet[] {
  return project.records(dataset).filter((sheet) => !sheet.ragged && isMain(sheet, project));
}

/** The main sheet of the dataset with an id or a name. */
export function sheetNamed(name: string, project: Project): Sheet | undefined {
  const found = project.find(dataset, name);
  return found && sheetsOf(found, project)[0];
}

function sheetsById(project: Project): ReadonlyMap<string, readonly Sheet[]> {
  const found = new Map<string, Sheet[]>();
  for (const sheet of project.records(dataset)) {
    const key = keyOf(sheet);
    found.set(key, [...(found.get(key) ?? []), sheet]);
  }
  const sizes = new Map<Sheet, number>();
  for (const sheet of [...found.values()].flat()) sizes.set(sheet, sizeOf(sheet));
  const size = (sheet: Sheet): number => sizes.get(sheet) ?? 0;
  return new Map([...found].map(([key, sheets]) => [key, sheets.toSorted((a, b) => size(b) - size(a))]));
}

/** Bare numbers are given anew in every register. */
function keyOf(sheet: Sheet): string {
  const id = sheet.kind.normaliseId(sheet.id);
  return /\p{L}/u.test(id) ? id : `${sheet.document.path} ${id}`;
}

function sizeOf(sheet: Sheet): number {
  return sheet.ragged ? 0 : fieldPaths.filter((path) => sheet.written(path) !== undefined).length;
}
