/** How ids of records are made: `R-` and three digits; `RISK-`, the year, `-` and three digits. */
export interface IdScheme {
  /** What stands before the number; `{year}` stands for a year. */
  readonly prefix: string;
  /** How many digits the number has at least. */
  readonly width: number;
}

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** The id at the start of what was written: `R-012` of `R-012 (drift)`. */
export function idIn(written: string): string {
  return /^[\p{L}\p{N}]+(?:(?:[-_./#]| (?=\d))[\p{L}\p{N}]+)*/u.exec(written.trim())?.[0] ?? written.trim();
}

/** Takes an id apart; `undefined` for one that has no number at its end. */
export function parseId(id: string): { readonly prefix: string; readonly digits: string } | undefined {
  const [, before, digits] = /^(.*?)(\d+)$/s.exec(id) ?? [];
  if (before === undefined || digits === undefined || digits.length > 9) return undefined;
  return { prefix: before.replace(year, "{year}"), digits };
}

/** The scheme that most of the ids follow, the later ones first where as many follow another; `undefined` where none has a number. */
export function schemeOf(ids: readonly string[]): IdScheme | undefined {
  const widths = new Map<string, number[]>();
  for (const id of ids.toReversed()) {
    const parsed = parseId(id);
    if (parsed) widths.set(parsed.prefix, [...(widths.get(parsed.prefix) ?? []), parsed.digits.length]);
  }
  const [best] = [...widths].toSorted(([, a], [, b]) => b.length - a.length);
  return best && { prefix: best[0], width: Math.min(...best[1]) };
}
