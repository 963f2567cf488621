import type { StatementEntry } from "../dossiers/registers.ts";
import type { TraceFact } from "../packs/trace.ts";
import { append } from "../text/append.ts";
import type { Located } from "./locate.ts";

interface Decision {
  readonly member: Located;
  readonly entry: StatementEntry;
}

/**
 * The Statement of Applicability of the organisation, with what the others decide otherwise. Where no organisation has one, a
 * requirement applies where it applies to any of the members, and what each decides is told.
 */
export function mergeStatement(
  members: readonly Located[],
  organisation: Located | undefined,
): StatementEntry[] {
  const byRequirement = new Map<string, Decision[]>();
  for (const member of members)
    for (const entry of member.dossier.registers.statement)
      append(byRequirement, entry.requirement, { member, entry });
  return [...byRequirement.values()].flatMap((decisions) => {
    const [first] = decisions;
    if (!first) return [];
    const decided = decisions.filter(({ entry }) => entry.state !== "undecided");
    const lead =
      decided.find(({ member }) => member === organisation) ??
      decided.find(({ entry }) => entry.state === "included") ??
      decided[0] ??
      first;
    return [relocateEntry(lead, othersThan(lead, decided))];
  });
}

/** Rows for what the catalogue does not have, of every member that has them. */
export function mergeFurther(members: readonly Located[]): StatementEntry[] {
  return members.flatMap((member) =>
    (member.dossier.registers.further ?? [])
      .filter(({ at }) => !at || member.to.tells(at.path))
      .map((entry) => relocateEntry({ member, entry }, [])),
  );
}

/** What other members decide otherwise: each that has a row of its own. */
function othersThan(lead: Decision, decided: readonly Decision[]): TraceFact[] {
  return decided
    .filter(({ member, entry }) => member !== lead.member && entry.at && member.to.isOwn(entry.at.path))
    .filter(({ entry }) => entry.state !== lead.entry.state || entry.status !== lead.entry.status)
    .map(({ member, entry: { state, status, justification } }) => ({
      name: member.name,
      value: [state, status, justification].filter((part) => part !== undefined).join(": "),
    }));
}

function relocateEntry({ member: { to }, entry }: Decision, others: readonly TraceFact[]): StatementEntry {
  const { record, at } = entry;
  return {
    ...entry,
    ...(record === undefined ? {} : { record: to.ref(record, at?.path) }),
    ...(at ? { at: to.span(at) } : {}),
    facts: [...entry.facts, ...others],
  };
}
