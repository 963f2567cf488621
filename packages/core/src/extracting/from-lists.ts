import type { Document } from "../document/document.ts";
import type { Scalar } from "../document/value.ts";
import type { Kind } from "../kinds/kind.ts";
import { includesWords, normaliseHeading, normaliseKey } from "../text/normalise-key.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import { subtree } from "./subtree.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

/** Records that are items of a list below a heading that says what they are: the bullets of `External issues`. */
export function fromLists(document: Document, kind: Kind): WrittenRecord[] {
  return kind.lists.flatMap(({ headings, item, fields }) =>
    document.sections.flatMap((section, index) => {
      const title = normaliseHeading(section.heading.value);
      if (!headings.some((heading) => includesWords(title, normaliseKey(heading)))) return [];
      const given = Object.entries(fields).map(([path, value]) => {
        const { range } = section.heading;
        return [path, { value: { type: "scalar", value, range }, key: range }] as const;
      });
      const items = subtree(document.sections, index).flatMap((inner) => inner.items);
      return items
        .filter(({ value }) => value.trim() !== "" && !isPlaceholder(value))
        .map((value) =>
          toRecord(document, kind, value, new Map([...given, [item, { value, key: value.range }]])),
        );
    }),
  );
}

function toRecord(
  document: Document,
  kind: Kind,
  item: Scalar,
  written: Map<string, WrittenField>,
): WrittenRecord {
  return { kind, document, range: item.range, head: item.range, written, label: item.value };
}
