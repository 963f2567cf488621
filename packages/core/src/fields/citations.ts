import * as z from "zod";
import type { Range } from "../document/range.ts";
import type { Scalar, Value } from "../document/value.ts";
import { isBlank, isNone } from "../text/blank.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import type { Field, FieldOptions, ReadContext } from "./field.ts";
import { pieces } from "./pieces.ts";

/** Something that a record names as its evidence or its source: a link, a path, a URL, an id or plain words. */
export interface Citation {
  readonly text: string;
  /** Where it leads, for a Markdown link. */
  readonly destination: string | undefined;
  readonly range: Range;
}

const separators = /[;,\n]|<br\s*\/?>/i;

/** Evidence, documents, sources: `[Policy](policy.md); EV-003`, a list of paths, a URL. */
export function citations(options: FieldOptions = {}): Field<readonly Citation[]> {
  return {
    type: "citations",
    aliases: options.aliases ?? [],
    summary: options.summary ?? "",
    schema: z.union([z.string(), z.array(z.string())]),
    expected: "links, paths or ids",
    read(value, context) {
      const found = cite(value, context).filter(
        (citation) => !isBlank(citation.text) && !isNone(citation.text),
      );
      const real = found.filter((citation) => !isPlaceholder(citation.text));
      if (real.length > 0) return { state: "read", value: real };
      return found.length > 0 ? { state: "placeholder" } : { state: "empty" };
    },
  };
}

function cite(value: Value, context: ReadContext): Citation[] {
  if (value.type === "list") return value.items.flatMap((item) => cite(item, context));
  if (value.type === "mapping") return value.entries.flatMap((entry) => cite(entry.value, context));
  const links = linksOf(value);
  const linked = new Set(links.map((link) => link.text.trim()));
  const others = pieces(value, separators, context).filter(
    (piece) => !linked.has(piece.value) && !isPartOf(piece.value, linked),
  );
  return [
    ...links,
    ...others.map((piece) => ({ text: piece.value, destination: undefined, range: piece.range })),
  ];
}

function linksOf(scalar: Scalar): Citation[] {
  return (scalar.links ?? []).map((link) => ({
    text: link.text,
    destination: link.destination,
    range: link.range,
  }));
}

function isPartOf(piece: string, linked: ReadonlySet<string>): boolean {
  for (const text of linked) if (text.includes(piece) || piece.includes(text)) return true;
  return false;
}
