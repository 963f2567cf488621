import { type Document, type Edit, type Fix, normaliseKey, type RecordOf } from "@aims-lint/core";
import { listing } from "./listing.ts";

type Offered = { readonly fix?: Fix };

/**
 * A fix that adds the headings of some fields with nothing below them; none where a field has its heading, or the document is not one page
 * of its own. `safe` where the rule tells an empty section from a missing one, so that its finding makes way for another.
 */
export function emptySections(
  record: RecordOf,
  paths: readonly string[],
  level: "safe" | "scaffold" = "scaffold",
): Offered {
  const { document, kind, range } = record;
  const { writing, sections, text } = document;
  if (document.format !== "markdown" || range.start !== 0 || range.end !== text.length) return {};
  const depth = Math.min(...sections.map((section) => section.depth).filter((one) => one > 1));
  const named = paths.flatMap((path) => {
    const field = kind.paths.find((one) => one.path === path)?.field;
    if (!field?.section || record.state(path) !== "absent") return [];
    return [field.aliases[0] ?? phrase(path)];
  });
  const edits = named.map((name) => writing.addSection(name, Number.isFinite(depth) ? depth : 2, ""));
  const merged = mergeSections(edits);
  const what = named.length === 1 ? "the heading" : "the headings";
  return offer(merged, `Add ${what} ${listing(named)}, empty`, level);
}

/**
 * A fix that adds fields to what a document says of itself, with nothing in them, named as the document names such things. None where it
 * says such things further down only: that may be said of something else.
 */
export function emptyFields(document: Document, names: readonly string[]): Offered {
  const { metadata, sections, writing } = document;
  const keys = metadata.map(({ key }) => key.value);
  const open = names.filter((name) => !keys.some((key) => normaliseKey(key) === normaliseKey(name)));
  const isLow = keys.filter((key) => /^\p{Ll}/u.test(key)).length * 2 >= keys.length;
  const add = (inLow: boolean): [string[], (Edit | undefined)[]] => {
    const spelt = open.map((name) => (inLow ? name.toLowerCase().replaceAll(" ", "_") : name));
    return [spelt, spelt.map((name) => writing.addMetadata(name, ""))];
  };
  const [, tried] = add(isLow);
  const isNewFrontMatter = tried.some((edit) => edit?.text.startsWith("---"));
  const [spelt, edits] = add(isLow || isNewFrontMatter);
  const head = sections[1]?.heading.range.start ?? Number.POSITIVE_INFINITY;
  if (edits.some((edit) => (edit?.range.start ?? 0) > head)) return {};
  return offer(mergeFrontMatter(edits), `Add ${listing(spelt)}, empty`, "scaffold");
}

function offer(
  edits: readonly (Edit | undefined)[],
  description: string,
  level: "safe" | "scaffold",
): Offered {
  if (edits.length === 0 || !edits.every((edit) => edit !== undefined)) return {};
  return { fix: { description, edits, level, opens: true } };
}

/** Headings at one place stand apart from each other as the first stands apart from what is before it, or by a blank line. */
function mergeSections(edits: readonly (Edit | undefined)[]): readonly (Edit | undefined)[] {
  const [first, ...others] = edits;
  if (!first || others.length === 0) return edits;
  if (others.some((edit) => edit?.range.start !== first.range.start)) return edits;
  const texts = edits.map((edit) => edit?.text ?? "");
  const lead = /^[\r\n]*/.exec(first.text)?.[0] ?? "";
  const tail = /[\r\n]*$/.exec(first.text)?.[0] ?? "";
  const end = tail.startsWith("\r\n") ? "\r\n" : "\n";
  const headings = texts.map((text) => text.replace(/^[\r\n]+|[\r\n]+$/g, ""));
  return [{ ...first, text: lead + headings.join(end + end) + tail }];
}

/** Front matter that does not exist yet is made once for all fields. */
function mergeFrontMatter(edits: readonly (Edit | undefined)[]): readonly (Edit | undefined)[] {
  const [first, ...others] = edits;
  const heads = edits.map((edit) => /^---(\r\n|\n|\r)(.+)\1---/s.exec(edit?.text ?? ""));
  if (!first || others.length === 0 || heads.some((head) => head === null)) return edits;
  const lines = heads.map((head) => head?.[2] ?? "").join(heads[0]?.[1] ?? "\n");
  return [{ ...first, text: first.text.replace(heads[0]?.[2] ?? "", () => lines) }];
}

function phrase(path: string): string {
  const words = path.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
