import type { Document } from "../document/document.ts";
import type { Entry } from "../document/value.ts";
import type { Kind } from "../kinds/kind.ts";
import { isRecordHeading } from "./from-sections.ts";
import { matchNames } from "./match-columns.ts";

/** How many sections from the end on may hold the block: references often follow it. */
const lastSections = 2;
/** How many of its fields a block must have to be taken for it. */
const fieldsOfBlock = 2;

/** `A.3.3 Reporting` is numbered like an annex, not named like a record. */
const numbering = /^\s*\p{Lu}(?:\.\d+)+(?!\d|-)/u;

/**
 * What a document says about itself in a block near its end, as in `**Approved by:** … **Next review:** …` below the
 * text: the last lines of fields that follow each other and hold two of the kind's `closing` fields. Only those
 * fields count. A section that is a record of its own (`### R-012`) says nothing about the document.
 */
export function closingEntries(document: Document, kind: Kind): Entry[] {
  if (kind.closing.length === 0) return [];
  const runs = document.sections
    .slice(-lastSections)
    .filter(({ heading }) => !isRecordHeading(heading.value) || numbering.test(heading.value))
    .flatMap(({ entries }) => splitRuns(entries, document.text));
  for (const run of runs.toReversed()) {
    const paths = matchNames(
      run.map(({ key }) => key.value),
      kind,
    );
    const found = run.filter((_, index) => kind.closing.includes(paths[index]?.path ?? ""));
    if (found.length >= fieldsOfBlock) return found;
  }
  return [];
}

/** Entries that stand one below the other, with nothing but marks between them. */
function splitRuns(entries: readonly Entry[], text: string): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const between = before ? text.slice(before.value.range.end, entry.key.range.start) : "";
    if (run && before && !/[\p{L}\p{N}#]/u.test(between)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
