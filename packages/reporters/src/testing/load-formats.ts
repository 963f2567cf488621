import type { FormatName } from "../formats/format-names.ts";
import type { Format } from "../formats/formatter.ts";
import { formatters } from "../formats/formatters.ts";

/** Loads what writes reports, of every format. */
export async function loadFormats(): Promise<Record<FormatName, Format>> {
  const loaded = Object.values(formatters).map(async ({ name, load }) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(loaded)) as Record<FormatName, Format>;
}
