import type { Day } from "@aims-lint/core";
import { type IdScheme, schemeOf } from "./id-scheme.ts";

/** Where ids are in use. */
export interface UsedIds {
  /** Those of the records of the kind, in order. */
  readonly records: readonly string[];
  /** Texts in which every id counts as taken by a record: registers of the kind, files that could not be used. */
  readonly own: readonly string[];
  /** Texts in which a mention of an id keeps it from being given again, such as that of a record which is gone. */
  readonly others: readonly string[];
}

/**
 * The next free id in a scheme: behind the highest that is in use. Gaps are not filled, since an id that is gone may stand in a report;
 * an id that is mentioned anywhere is not given again. In a scheme with years each year begins anew.
 */
export function nextId(used: UsedIds, scheme: IdScheme, today: Day): string {
  const prefix = scheme.prefix.replace("{year}", today.slice(0, 4));
  const records = numbersIn(used.records.join("\n"), prefix);
  const own = used.own.flatMap((text) => numbersIn(text, prefix));
  const mentioned = new Set(used.others.flatMap((text) => numbersIn(text, prefix)));
  let number = Math.max(0, ...records, ...own.filter((found) => isNear(found, records))) + 1;
  while (mentioned.has(number)) number++;
  return prefix + String(number).padStart(scheme.width, "0");
}

/** The scheme of a kind's records, or else the one that people use for such: `R-001`. */
export function schemeFor(records: readonly string[], prefixes: readonly string[]): IdScheme | undefined {
  const [usual] = prefixes.toSorted((a, b) => a.length - b.length);
  return schemeOf(records) ?? (usual === undefined ? undefined : { prefix: `${usual}-`, width: 3 });
}

/** An example such as `R-999` in a text is no record. */
function isNear(number: number, records: readonly number[]): boolean {
  return number < 990 || number <= Math.max(0, ...records) + 100;
}

function numbersIn(text: string, prefix: string): number[] {
  const escaped = prefix.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!\\p{N}[-.])${escaped}(\\d{1,9})(?![\\p{L}\\p{N}]|[-.]\\d)`,
    "giu",
  );
  return [...text.matchAll(pattern)].map(([, digits]) => Number(digits));
}
