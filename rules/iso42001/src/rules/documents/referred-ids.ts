import { idIn, prefixOf } from "./known-ids.ts";

/** The ids that a mention may consist of: `R-001` and `R-002` of `R-001/R-002`, itself otherwise. */
export function referredIds(text: string): string[] {
  return text.split(/[/|\s]+/).flatMap((part) => idIn(part) ?? []);
}

/** The id among `known` that has the same letters and the same number, whatever stands between: `R-001` for `R1`. */
export function sameNumber(id: string, known: readonly string[]): string | undefined {
  const same = known.filter((other) => prefixOf(other) === prefixOf(id) && numberOf(other) === numberOf(id));
  return same.length === 1 ? same[0] : undefined;
}

function numberOf(id: string): string {
  return id
    .replace(/^\D+/, "")
    .replace(/[^\d]+/g, "-")
    .replace(/(^|-)0+(?=\d)/g, "$1");
}
