import { normaliseKey, type Project, type RecordOf, type Text } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";
import { firstById } from "../../shared/first-by-id.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { partsPlayed } from "../systems/parts-played.ts";
import { namesSupplier, suppliersIn } from "./registered.ts";

type System = RecordOf<typeof system>;

const ownWork =
  /^(?:in[- ]?house|internal(?:ly)?\b.*|own\b.*|our(?:selves)?\b.*|self\b.*|us|we|built? in[- ]house.*|open[- ]?source\b.*|community\b.*|various|multiple|several|custom\b.*)$/i;

/** An id such as `SUP-001`: whoever writes that means an entry of a register. */
const supplierId = /^(?:SUP|VEN|VND|TPP|V|S)[-_ ]?\d+$/i;

/** The suppliers that the inventory names for a system; not the organisation itself, and not what comes from nobody. */
export function suppliersNamed(record: System): readonly Text[] {
  const named = record.state("suppliers") === "read" ? (record.fields.suppliers ?? []) : [];
  return named.filter(({ value }) => !ownWork.test(value.trim()));
}

/**
 * The suppliers that the inventory names for a system and the register does not know. A name without an id that stands at
 * a system which the organisation develops may be its own, and is not held against it.
 */
export function unregistered(record: System, project: Project): readonly Text[] {
  const known = suppliersIn(project);
  const isOwn = partsPlayed(record).has("develops");
  return suppliersNamed(record).filter(({ value }) => {
    if (isOwn && !supplierId.test(value.trim())) return false;
    const text = normaliseKey(value);
    return !known.some((each) => namesSupplier(text, each) || isShortFor(text, each.written("name")));
  });
}

/** The first system with a supplier, or with an origin outside: a register of suppliers is asked for on its account. */
export function firstSupplied(project: Project): System | undefined {
  const systems = project.records(system).filter((record) => !record.ragged && isNotRetired(record));
  return (
    firstById(systems.filter((record) => suppliersNamed(record).length > 0 && !isOwnWork(record))) ??
    firstById(
      systems.filter((record) => {
        const parts = partsPlayed(record);
        return parts.has("uses") && parts.size === 1;
      }),
    )
  );
}

/** Whether all that is named as suppliers may be the organisation itself. */
function isOwnWork(record: System): boolean {
  return (
    partsPlayed(record).has("develops") &&
    suppliersNamed(record).every(({ value }) => !supplierId.test(value.trim()))
  );
}

/** `northmere` for `Northmere Language Models Ltd`: the first word of a name, or several. */
function isShortFor(text: string, name: string | undefined): boolean {
  return text.length >= 3 && `${normaliseKey(name ?? "")} `.startsWith(`${text} `);
}
