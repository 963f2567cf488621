import { type Entries, type Entry, noWriting, type Writing } from "@aims-lint/core";
import { addYamlEntry } from "./add-yaml-entry.ts";
import { addYamlItem } from "./add-yaml-item.ts";
import { fillMetadata } from "./fill-metadata.ts";
import { toPlainText } from "./plain-text.ts";
import { replaceYamlScalar } from "./replace-yaml-scalar.ts";
import type { YamlPart } from "./yaml-part.ts";

/** How a YAML or JSON file, or the front matter of a page, is written into. */
export function yamlWriting(path: string, part: YamlPart, metadata: readonly Entry[]): Writing {
  const { text, json } = part;
  return {
    ...noWriting,
    replace({ range }, given) {
      const plain = toPlainText(given);
      const edit = plain === undefined ? undefined : replaceYamlScalar(text, range, plain, json);
      return edit && { path, ...edit };
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
