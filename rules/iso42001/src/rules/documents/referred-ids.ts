import { idIn, prefixOf } from "./known-ids.ts";

/** The ids that a mention may consist of: `R-001` and `R-002` of `R-001/R-002`, itself otherwise. */
export function referredIds(text: string): string[] {
  return text.split(/[/|\s]+/).flatMap((part) => idIn(part) ?? []);
}

/** The ids of a register: what they begin with, and which of them have the same letters and the same number. */
export interface IdIndex {
  readonly prefixes: ReadonlySet<string>;
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
}

/** Makes the index of some ids. */
export function indexIds(ids: readonly string[]): IdIndex {
  const byNumber = new Map<string, string[]>();
  for (const id of ids) {
    const same = byNumber.get(numbered(id));
    if (same) same.push(id);
    else byNumber.set(numbered(id), [id]);
  }
  return { prefixes: new Set(ids.map(prefixOf)), byNumber };
}

/** The only id with the same letters and the same number, whatever stands between: `R-001` for `R1`. */
export function sameNumber(id: string, { byNumber }: IdIndex): string | undefined {
  const [same, ...more] = byNumber.get(numbered(id)) ?? [];
  return more.length === 0 ? same : undefined;
}

/** `R 1` of `R-001`, `RISK 2026-7` of `risk_2026_007`. */
function numbered(id: string): string {
  const numbers = id
    .replace(/^\D+/, "")
    .replace(/[^\d]+/g, "-")
    .replace(/(^|-)0+(?=\d)/g, "$1");
  return `${prefixOf(id)} ${numbers}`;
}
