import type { Entry, Mapping, Value } from "@aims-lint/core";
import { ownKey, ownMapping } from "../metadata/data-entries.ts";
import { lineEnd, lineStart } from "../yaml/scan-source.ts";
import { endOf } from "./end-of.ts";
import { lineEndAt } from "./line-end.ts";
import type { Replacement } from "./replacement.ts";
import { siblingsOf } from "./write-yaml-item.ts";
import { writeYamlScalar } from "./write-yaml-scalar.ts";
import { type Said, said, saysAfter, type YamlPart } from "./yaml-part.ts";

/**
 * A key with a text in the mapping that holds the metadata of a YAML file or of front matter, behind its other metadata. `metadata` are
 * the entries that count as such. `undefined` where the part would not read as before with it.
 */
export function addYamlEntry(
  part: YamlPart,
  metadata: readonly Entry[],
  key: string,
  text: string,
): Replacement | undefined {
  const { data } = part.reading;
  if (data === undefined) return addFirst(part, key, text);
  const own = addOwnKey(part, data, key, text);
  if (own !== undefined) return own;
  const mapping = ownMapping(data) ?? holderOf(data, metadata);
  if (mapping === undefined) return undefined;
  const index = anchorIndex(mapping, metadata);
  const edit = addBehind(part, mapping, index, metadata, key, text);
  const expected = said(data, (value) => {
    if (value !== mapping) return undefined;
    const entries = mapping.entries.map((entry) => [entry.key.value, said(entry.value)] as const);
    return { entries: entries.toSpliced(index + 1, 0, [key, text]) };
  });
  return edit && saysAfter(part, edit, expected) ? edit : undefined;
}

/** Keys of front matter that the Hugging Face Hub reads and that no document of an organisation has. */
const ofTheHub = new Set([
  ..."base_model|base_model_relation|dataset_info|library_name|model-index|pipeline_tag|pretty_name|size_categories".split(
    "|",
  ),
  ..."task_categories|task_ids|annotations_creators|language_creators|source_datasets|widget|inference".split(
    "|",
  ),
]);

/**
 * Front matter that the Hub reads takes what is ours below one key that the Hub passes over. `undefined` where it is none, or has that
 * key already.
 */
function addOwnKey(part: YamlPart, data: Value, key: string, text: string): Replacement | undefined {
  const { json, reading } = part;
  if (json || data.type !== "mapping" || ownMapping(data) !== undefined) return undefined;
  const last = data.entries.at(-1);
  if (!last || !data.entries.some((entry) => ofTheHub.has(entry.key.value))) return undefined;
  if (data.entries.some((entry) => entry.key.value.toLowerCase() === ownKey) || reading.problems.length > 0)
    return undefined;
  const end = lineEndAt(part.text, lineEnd(part.text, last.key.range.start));
  const pair = `${writeYamlScalar(key, { json, quote: '"' })}: ${text === "" ? '""' : writeYamlScalar(text, { json, quote: '"' })}`;
  const at = lineEnd(part.text, endOf(part.text, last.value));
  const edit = { range: { start: at, end: at }, text: `${end}${ownKey}:${end}  ${pair}` };
  const entries = data.entries.map((entry) => [entry.key.value, said(entry.value)] as const);
  const expected: Said = { entries: [...entries, [ownKey, { entries: [[key, text]] }]] };
  return saysAfter(part, edit, expected) ? edit : undefined;
}

/** The first key of front matter in which nothing is written yet. */
function addFirst(part: YamlPart, key: string, text: string): Replacement | undefined {
  const { json, range } = part;
  if (json || part.reading.problems.length > 0) return undefined;
  const line = `${writeYamlScalar(key, { json, quote: '"' })}: ${writeYamlScalar(text, { json, quote: '"' })}`;
  const edit = { range: { start: range.end, end: range.end }, text: line + lineEndAt(part.text, 0) };
  const expected: Said = { entries: [[key, text]] };
  return saysAfter({ ...part, range: { ...range } }, edit, expected) ? edit : undefined;
}

/** The mapping with the most of the entries: the root, or one below `metadata:`. */
function holderOf(data: Value, metadata: readonly Entry[]): Mapping | undefined {
  if (data.type !== "mapping") return undefined;
  const nested = data.entries.flatMap(({ value }) => (value.type === "mapping" ? [value] : []));
  const count = ({ entries }: Mapping): number => entries.filter((entry) => metadata.includes(entry)).length;
  const scalars = ({ entries }: Mapping): number =>
    entries.filter((entry) => metadata.includes(entry) && entry.value.type === "scalar").length;
  const best = nested.filter((mapping) => count(mapping) > 0).toSorted((a, b) => scalars(b) - scalars(a))[0];
  return best && scalars(best) > scalars(data) ? best : data;
}

/** The entry to stand behind: the last of those that come before the first register; -1 for none. */
function anchorIndex({ entries }: Mapping, metadata: readonly Entry[]): number {
  const register = entries.findIndex(
    ({ value }) => value.type === "list" && value.items.some(({ type }) => type === "mapping"),
  );
  const before = register === -1 ? entries : entries.slice(0, register);
  return before.findLastIndex((entry) => metadata.includes(entry));
}

function addBehind(
  { text, json }: YamlPart,
  mapping: Mapping,
  index: number,
  metadata: readonly Entry[],
  key: string,
  value: string,
): Replacement | undefined {
  const { quote, plain } = siblingsOf(text, [mapping]);
  const style = { json, quote, like: metadata.map((entry) => plain(entry.value)) };
  const pair = `${writeYamlScalar(key, { json, quote })}: ${value === "" && !json ? '""' : writeYamlScalar(value, style)}`;
  const anchor = mapping.entries[index];
  const first = mapping.entries[0];
  if (first === undefined) return undefined;
  const isFlow = text.charAt(mapping.range.start) === "{";
  const keyStart = first.key.range.start - (/["']/u.test(text.charAt(first.key.range.start - 1)) ? 1 : 0);
  const indent = text.slice(lineStart(text, keyStart), keyStart);
  const isOver = indent.trim() === "";
  const end = lineEndAt(text, lineEnd(text, keyStart));
  if (anchor === undefined) {
    const parted = isOver ? end + indent : " ";
    return isFlow || isOver
      ? { range: { start: keyStart, end: keyStart }, text: `${pair}${isFlow ? "," : ""}${parted}` }
      : undefined;
  }
  if (isFlow) {
    const at = endOf(text, anchor.value);
    return { range: { start: at, end: at }, text: `,${isOver ? end + indent : " "}${pair}` };
  }
  const at = lineEnd(text, endOf(text, anchor.value));
  return {
    range: { start: at, end: at },
    text: end + " ".repeat(keyStart - lineStart(text, keyStart)) + pair,
  };
}
