import { clauses } from "../../catalogue/catalogue.ts";
import { listing } from "../../shared/listing.ts";

const every: readonly string[] = clauses.clauses.map(({ id }) => id);

/** Clauses as a phrase, whole ones by their first number: `clause 4, 7.5.1 and 8.4`. */
export function listClauses(ids: readonly string[]): string {
  const shown: string[] = [];
  for (const id of ids) {
    const heads = headsOf(id).filter((head) => under(head).every((clause) => ids.includes(clause)));
    const name = heads[0] ?? id;
    if (!shown.includes(name)) shown.push(name);
  }
  return `${shown.length === 1 ? "clause" : "clauses"} ${listing(shown)}`;
}

/** `6`, `6.1` of `6.1.3`. */
function headsOf(id: string): string[] {
  const parts = id.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}

function under(head: string): string[] {
  return every.filter((clause) => clause.startsWith(`${head}.`));
}
