import { normaliseHeading, normaliseKey } from "../text/normalise-key.ts";

const fillers = new Set(
  [
    "ai",
    "aims",
    "artificial",
    "intelligence",
    "iso",
    "iec",
    "42001",
    "2023",
    "the",
    "our",
    "of",
    "and",
    "for",
    "to",
    "a",
    "an",
  ].concat([
    "draft",
    "final",
    "template",
    "master",
    "new",
    "old",
    "copy",
    "document",
    "doc",
    "management",
    "system",
    "systems",
    "with",
    "isoiec",
  ]),
);

/** The file name without folders and extension. */
export function stem(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.indexOf(".", 1);
  return dot < 0 ? name : name.slice(0, dot);
}

/**
 * Whether a title means one of the synonyms, and which. It does where it is the synonym, perhaps with a
 * few words that say nothing (`ISO/IEC 42001`, `AI`, numbers), with the organisation's name before it
 * (`Acme risk register`), or with a note after a colon, a dash or in parentheses.
 */
export function matchTitle(title: string, synonyms: readonly string[]): string | undefined {
  const forms = titleForms(title);
  return synonyms.find((synonym) => {
    const key = normaliseKey(synonym);
    const core = essence(key);
    return forms.some(
      (form) => form === key || (isTelling(core, key) && essence(form) === core) || isWithin(form, key),
    );
  });
}

/** The whole title, and each part of it that a colon, a dash or a bar sets off. */
function titleForms(title: string): string[] {
  const plain = title.replace(/\([^()]*\)/g, " ");
  const parts = plain.split(/\s+[-–—|·]+\s+|:\s+/);
  return [...new Set([title, plain, ...parts].map(normaliseHeading))].filter((form) => form !== "");
}

/** The words that carry the meaning: without fillers, numbers and versions. */
function essence(form: string): string {
  return form
    .split(" ")
    .filter((word) => !fillers.has(word) && !/^v?\d+$/.test(word))
    .join(" ");
}

/** "policy", left of "AI policy", would fit every policy. */
function isTelling(core: string, key: string): boolean {
  return core.includes(" ") || (core !== "" && core === key);
}

/** Words that make a title speak about a document instead of naming it: "Data management for AI systems". */
const about = /^(?:of|for|to|on|in|with|by|about|how|guide|review|procedure|process|template)$/;

/** `acme corp risk register` and `risk register of the bank`: at most three words may stand before, and a whole phrase behind. */
function isWithin(form: string, key: string): boolean {
  if (!key.includes(" ")) return false;
  if (form.startsWith(`${key} of `) || form.startsWith(`${key} for `)) return true;
  if (!form.endsWith(` ${key}`)) return false;
  const before = form.slice(0, -key.length - 1).split(" ");
  return before.length <= 3 && !before.some((word) => about.test(word));
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

/** Whether a title has a word that carries meaning in one of the synonyms: `AI risk log` and `Risk register` do. */
export function sharesWord(title: string, synonyms: readonly string[]): boolean {
  const words = new Set(
    essence(normaliseHeading(title))
      .split(" ")
      .filter((word) => !vessels.has(word)),
  );
  return synonyms.some((synonym) =>
    essence(normaliseKey(synonym))
      .split(" ")
      .some((word) => words.has(word)),
  );
}
