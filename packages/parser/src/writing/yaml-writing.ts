import { type Entries, type Entry, noWriting, type Range, type Value, type Writing } from "@aims-lint/core";
import { addYamlEntry } from "./add-yaml-entry.ts";
import { addYamlItem } from "./add-yaml-item.ts";
import { fillMetadata } from "./fill-metadata.ts";
import { toPlainText } from "./plain-text.ts";
import { replaceYamlScalar } from "./replace-yaml-scalar.ts";
import type { Replacement } from "./replacement.ts";
import { said, saysAfter, type YamlPart } from "./yaml-part.ts";

/** How a YAML or JSON file, or the front matter of a page, is written into. */
export function yamlWriting(path: string, part: YamlPart, metadata: readonly Entry[]): Writing {
  const { text, json } = part;
  return {
    ...noWriting,
    replace({ range }, given) {
      const plain = toPlainText(given);
      const edit = plain === undefined ? undefined : replaceYamlScalar(text, range, plain, json);
      if (edit === undefined || plain === undefined || !isReplaced(part, range, edit, plain))
        return undefined;
      return { path, ...edit };
    },
    addItem(list, entries, after) {
      const plain = toPlainEntries(entries);
      const edit = plain === undefined ? undefined : addYamlItem(part, list, plain, after);
      return edit && { path, ...edit };
    },
    addMetadata: (given, value) =>
      fillMetadata({ metadata, writing: yamlWriting(path, part, metadata) }, given, value, (key, plain) => {
        const edit = addYamlEntry(part, metadata, key, plain);
        return edit && { path, ...edit };
      }),
  };
}

/**
 * Whether a text reads as it was given in the place of a scalar. In a sound file a scalar on one line does; where nothing was written,
 * or over several lines, or where the file has its own problems, the whole is read again.
 */
function isReplaced(part: YamlPart, range: Range, edit: Replacement, given: string): boolean {
  const { reading, text } = part;
  const isOnLine = range.end > range.start && !/[\r\n]/u.test(text.slice(edit.range.start, edit.range.end));
  if (isOnLine && reading.problems.length === 0) return true;
  const isIt = (value: Value): boolean =>
    value.type === "scalar" && value.range.start === range.start && value.range.end === range.end;
  return (
    reading.data !== undefined &&
    saysAfter(
      part,
      edit,
      said(reading.data, (value) => (isIt(value) ? given : undefined)),
    )
  );
}

function toPlainEntries(entries: Entries): Entries | undefined {
  const plain = entries.map(([key, value]) => {
    const name = toPlainText(key);
    const texts = (typeof value === "string" ? [value] : value).map(toPlainText);
    if (name === undefined || name === "" || !texts.every((text) => text !== undefined)) return undefined;
    return [name, typeof value === "string" ? (texts[0] ?? "") : texts] as const;
  });
  const keys = new Set(plain.map((entry) => entry?.[0]));
  return plain.every((entry) => entry !== undefined) && keys.size === plain.length ? plain : undefined;
}
