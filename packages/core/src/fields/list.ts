import * as z from "zod";
import type { Text, Value } from "../document/value.ts";
import { isBlank, isNone } from "../text/blank.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import type { Field, FieldOptions, ReadContext } from "./field.ts";
import { pieces } from "./pieces.ts";
import { plainText } from "./plain-text.ts";

const separators = /[;,\n]|<br\s*\/?>/i;

/** Several texts: a YAML list, or one text with commas, semicolons or line breaks. */
export function list(options: FieldOptions = {}): Field<readonly Text[]> {
  return {
    type: "list",
    aliases: options.aliases ?? [],
    summary: options.summary ?? "",
    schema: z.array(z.string()),
    expected: "a list",
    read(value, context) {
      const found = items(value, context).filter((item) => !isBlank(item.value) && !isNone(item.value));
      const real = found.filter((item) => !isPlaceholder(item.value));
      if (real.length > 0) return { state: "read", value: real };
      return found.length > 0 ? { state: "placeholder" } : { state: "empty" };
    },
  };
}

function items(value: Value, context: ReadContext): Text[] {
  if (value.type !== "list") return pieces(value, separators, context);
  return value.items.map((item) => ({ value: plainText(item), range: item.range }));
}
