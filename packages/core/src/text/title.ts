import { append } from "./append.ts";
import { normaliseHeading, normaliseKey } from "./normalise-key.ts";

/** A title, taken apart once so that it can be compared with many names. */
export interface Title {
  /** The whole title and its parts, normalised, each with the words that carry its meaning. */
  readonly forms: readonly { readonly form: string; readonly essence: string }[];
}

/** A name of a kind, taken apart once. */
export interface TitleName {
  readonly key: string;
  readonly essence: string;
  /** Whether the essence means the kind by itself: "policy", left of "AI policy", would fit every policy. */
  readonly isTelling: boolean;
}

/** Words that say nothing about what a document is. */
const fillers = new Set(
  (
    "ai aims artificial intelligence iso iec isoiec 42001 2023 the our of and for to a an with " +
    "draft final template master new old copy document doc management system systems"
  ).split(" "),
);

/** Takes a title apart. */
export function readTitle(title: string): Title {
  return { forms: titleForms(title).map((form) => ({ form, essence: essence(form) })) };
}

/** Takes a name of a kind apart. */
export function readTitleName(name: string): TitleName {
  const key = normaliseKey(name);
  const core = essence(key);
  return { key, essence: core, isTelling: core.includes(" ") || (core !== "" && core === key) };
}

/**
 * Makes a search for the names that a title means, of many at once; `owner` is what a name stands for. A title means a name where it
 * is the name, perhaps with a few words that say nothing (`ISO/IEC 42001`, `AI`, numbers), with the organisation's name before it
 * (`Acme risk register`), with what it is of behind it (`Risk register of the bank`), or with a note after a colon, a dash or in
 * parentheses.
 */
export function indexNames<T>(
  owners: readonly (readonly [owner: T, names: readonly TitleName[]])[],
): (title: Title) => ReadonlySet<T> {
  const byKey = new Map<string, T[]>();
  const byEssence = new Map<string, T[]>();
  for (const [owner, names] of owners) {
    for (const { key, essence: core, isTelling } of names) {
      append(byKey, key, owner);
      if (isTelling) append(byEssence, core, owner);
    }
  }
  return ({ forms }) =>
    new Set(
      forms.flatMap(({ form, essence: core }) => [
        ...(byKey.get(form) ?? []),
        ...(byEssence.get(core) ?? []),
        ...phrasesWithin(form).flatMap((phrase) => byKey.get(phrase) ?? []),
      ]),
    );
}

/** Whether a title has a word that carries meaning in a name: `AI risk log` has one of `Risk register`. */
export function sharesWord({ forms: [whole] }: Title, name: TitleName): boolean {
  const words = new Set(name.essence.split(" "));
  return whole?.essence.split(" ").some((word) => !vessels.has(word) && words.has(word)) ?? false;
}

/** The file name without folders and extension. */
export function stem(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.indexOf(".", 1);
  return dot < 0 ? name : name.slice(0, dot);
}

/** The whole title, and each part of it that a colon, a dash or a bar sets off. */
function titleForms(title: string): string[] {
  const plain = title.replace(/\([^()]*\)/g, " ");
  const parts = plain.split(/\s+[-–—|·]+\s+|:\s+/);
  const withoutId = [plain, ...parts].map((part) => part.trim().replace(endingId, ""));
  const forms = [title, plain, ...withoutId, ...parts].map(normaliseHeading);
  const withoutTime = forms.map((form) => form.replace(endingTime, ""));
  return [...new Set([...forms, ...withoutTime])].filter((form) => form !== "");
}

/** The id of one of many behind what it is: `Internal audit report AUD-2026-1`, `Risk_register_SYS-001`. */
const endingId = /[\s_]+[A-Z]{1,8}[-_]?(?:\d{2,4}[-_])?\d{1,6}$/;

/** The year, the day or the quarter behind it, normalised: `Management review 2026`, `AI policy v2`. */
const endingTime = /(?: (?:20\d\d(?: \d{1,2}){0,2}|q[1-4]|h[12]|v\d{1,2}))+$/;

/** The words that carry the meaning: without fillers, numbers and versions. */
function essence(form: string): string {
  return form
    .split(" ")
    .filter((word) => !fillers.has(word) && !/^v?\d+$/.test(word))
    .join(" ");
}

/** Words that make a title speak about a document instead of naming it: "Data management for AI systems". */
const about = /^(?:of|for|to|on|in|with|by|about|how|guide|review|procedure|process|template)$/;

/**
 * The phrases of several words that `acme corp risk register` and `risk register of the bank` may be names by: at most three words
 * may stand before, and a whole phrase behind.
 */
function phrasesWithin(form: string): string[] {
  const words = form.split(" ");
  const phrases: string[] = [];
  for (let start = 1; start <= 3 && start < words.length - 1 && !about.test(words[start - 1] ?? ""); start++)
    phrases.push(words.slice(start).join(" "));
  for (const [end, word] of words.entries()) {
    if (end > 1 && end < words.length - 1 && (word === "of" || word === "for"))
      phrases.push(words.slice(0, end).join(" "));
  }
  return phrases;
}

/** What a document is, whatever it is about. */
const vessels = new Set([
  "",
  "register",
  "log",
  "list",
  "index",
  "plan",
  "report",
  "record",
  "records",
  "statement",
]);
