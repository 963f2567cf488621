import type { Project, RecordOf } from "@aims-lint/core";
import type { DatedChange } from "../../past/changed-since.ts";
import { listing } from "../../shared/listing.ts";

/** What messages say of the changes of a system: the first in full, the others by name. */
export function toldChanges(
  { id }: RecordOf,
  [first, ...others]: readonly DatedChange[],
  { facts }: Project,
): { what: string; id: string; old: string; now: string; when: string; more: string } {
  const more = others.length === 0 ? "" : `, and so did the ${listing(others.map(nameOfChange))}`;
  // Without a history it is what the change that is looked at does.
  const when = first && facts.history ? ` on ${first.on}` : "";
  return {
    what: first ? nameOfChange(first) : "",
    id,
    old: first?.old ?? "",
    now: first?.now ?? "",
    when,
    more,
  };
}

/** What changed, as messages call it. */
export function nameOfChange({ label, what }: DatedChange): string {
  return label ?? what;
}
