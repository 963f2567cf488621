import type { RecordOf } from "@aims-lint/core";
import type { DatedChange } from "../../past/changed-since.ts";
import { listing } from "../../shared/listing.ts";

/** What messages say of the changes of a system: the first in full, the others by name. */
export function toldChanges(
  { id }: RecordOf,
  [first, ...others]: readonly DatedChange[],
): { what: string; id: string; old: string; now: string; more: string } {
  const more = others.length === 0 ? "" : `, and so did the ${listing(others.map(({ what }) => what))}`;
  return { what: first?.what ?? "", id, old: first?.old ?? "", now: first?.now ?? "", more };
}
