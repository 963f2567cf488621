import type { Pack } from "./pack.ts";

/**
 * Checks that a pack holds together: unique names, rules that speak for requirements of the catalogue.
 * @throws {TypeError} naming every fault.
 */
export function definePack(pack: Pack): Pack {
  const known = new Set(pack.catalogue.requirements.map(({ id }) => id));
  const faults = [
    ...repeated(pack.kinds.map(({ name }) => name)).map((name) => `The kind ${name} is defined twice.`),
    ...repeated(pack.rules.map(({ id }) => id)).map((id) => `The rule ${id} is defined twice.`),
    ...repeated([...pack.catalogue.requirements].map(({ id }) => id)).map(
      (id) => `The requirement ${id} is listed twice.`,
    ),
    ...pack.rules.flatMap((rule) =>
      rule.requirements
        .filter((id) => !known.has(id))
        .map((id) => `The rule ${rule.id} speaks for ${id}, which the catalogue does not have.`),
    ),
    ...pack.rules
      .filter(({ group }) => group !== undefined && !pack.groups?.some(({ name }) => name === group))
      .map(({ id, group }) => `The rule ${id} belongs to ${group}, which is no group of the pack.`),
  ];
  if (faults.length > 0) throw new TypeError(faults.join("\n"));
  return pack;
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
