import type { Kind, RecordOf } from "@aims-lint/core";
import { idIn, parseId } from "./id-scheme.ts";
import { slug } from "./slug.ts";

/** How files of one record each are named: `risks/{id}-{name}.md`, with fields between braces. */
export interface PathPattern {
  readonly text: string;
  /** Whether ids stand in it in small letters. */
  readonly isLowerCase: boolean;
  /** How many digits the number of an id has in it, where that stands without the rest: `0012-drift.md`. */
  readonly digits: number;
}

/** The pattern that the path of a record follows. What is said in it by none of the record's fields stands as it is. */
export function patternOf(record: RecordOf, kind: Kind): PathPattern {
  const { path } = record.document;
  const ending = endingOf(path);
  const id = idIn(record.written("id") ?? "");
  const fields = kind.paths
    .filter(({ field }) => ["reference", "date", "identifier"].includes(field.type))
    .map((field) => [field.path, idIn(record.written(field.path as never) ?? "")] as const)
    .filter(([, value]) => value.length > 2)
    .toSorted(([a, one], [b, other]) => Number(b === "id") - Number(a === "id") || other.length - one.length);
  let text = path.slice(0, path.length - ending.length);
  for (const [field, value] of fields) text = replaceWhole(text, value, `{${field}}`);
  const ofKind = new Set(
    [kind.name, ...kind.titles, ...kind.types].flatMap((title) => slug(title).split("-")),
  );
  const names = [
    ...kind.names.map((name) => record.written(name as never) ?? ""),
    record.document.title?.value ?? "",
  ];
  const own = names
    .flatMap((name) => slug(name).split("-"))
    .filter((word) => !ofKind.has(word) && /\p{L}/u.test(word));
  text = replaceName(text, new Set(own), ofKind);
  text = text.replace(/(?<![\p{L}\p{N}])(?:19|20)\d{2}(?![\p{L}\p{N}]|-\d)/gu, "{year}");
  const number = parseId(id)?.digits;
  const alone = number === undefined || text.includes("{id}") ? undefined : numberAlone(text, Number(number));
  if (alone !== undefined) text = replaceWhole(text, alone, "{number}");
  return { text: text + ending, isLowerCase: id !== "" && !path.includes(id), digits: alone?.length ?? 0 };
}

function numberAlone(text: string, number: number): string | undefined {
  const [, ...runs] =
    /(?<![\p{L}\p{N}])(\d{1,9})(?![\p{L}\p{N}])/u.exec(text.slice(text.lastIndexOf("/") + 1)) ?? [];
  return runs.find((run) => Number(run) === number);
}

/** Puts a field into the place of its value where that stands between other signs. */
function replaceWhole(text: string, value: string, field: string): string {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu"), field);
}

/** Puts the name into the place of the words of the last part that the record's name has too, with the kind's words among them. */
function replaceName(text: string, words: ReadonlySet<string>, ofKind: ReadonlySet<string>): string {
  const at = text.lastIndexOf("/") + 1;
  const pieces = text.slice(at).split(/([-_. ]+)/);
  const isWord = (index: number): boolean => index % 2 === 0 && !pieces[index]?.startsWith("{");
  const isName = pieces.map((piece, index) => isWord(index) && words.has(piece.toLowerCase()));
  const first = isName.indexOf(true);
  const last = isName.lastIndexOf(true);
  const between = pieces.slice(first, last + 1);
  const isRun = between.every(
    (piece, index) => index % 2 === 1 || isName[first + index] || ofKind.has(piece.toLowerCase()),
  );
  if (first === -1 || !isRun) return text;
  return text.slice(0, at) + pieces.toSpliced(first, last - first + 1, "{name}").join("");
}

/** The fields that a pattern asks for. */
export function fieldsOf({ text }: PathPattern): string[] {
  return [...text.matchAll(/\{([\w.]+)\}/g)].map(([, field = ""]) => field);
}

/** A path of the pattern. `answerTo` gives what a new record says for a field; what it does not say is left out. */
export function fillPattern(
  { text, isLowerCase, digits }: PathPattern,
  answerTo: (field: string) => string,
): string {
  const ending = endingOf(text);
  const filled = text
    .slice(0, text.length - ending.length)
    .replace(/[-_. ]?\{([\w.]+)\}/g, (place, field: string) => {
      const value =
        field === "number"
          ? (parseId(answerTo("id"))?.digits ?? "").padStart(digits, "0")
          : field === "name"
            ? slug(answerTo(field))
            : answerTo(field).replace(/[^\p{L}\p{N}._-]+/gu, "-");
      const lead = place.startsWith("{") ? "" : place.charAt(0);
      return value === "" ? "" : lead + (isLowerCase ? value.toLowerCase() : value);
    });
  return filled.replace(/\/[-_. ]+/g, "/") + ending;
}

function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? "";
}
