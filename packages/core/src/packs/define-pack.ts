import { repeated } from "../text/repeated.ts";
import type { Pack } from "./pack.ts";
import { shapeFaults } from "./shape-faults.ts";

/**
 * Checks that a pack holds together by itself: unique names, groups that it has, kinds and rules that `defineKind` and
 * `defineRule` made. Whether the requirements that its rules speak for exist is known when it is used, see `combinePacks`.
 * @returns the pack as it was given.
 * @throws {TypeError} naming every fault.
 */
export function definePack<const P extends Pack>(pack: P): P {
  const shape = shapeFaults(pack);
  const faults = shape.length > 0 ? shape : ownFaults(pack);
  if (faults.length > 0) throw new TypeError(faults.join(" "));
  return pack;
}

function ownFaults(pack: Pack): string[] {
  const kinds = pack.kinds.map(({ name }) => name);
  const requirements = pack.catalogue?.requirements.map(({ id }) => id) ?? [];
  return [
    ...repeated(kinds).map((name) => `The kind ${name} is defined twice.`),
    ...repeated(pack.rules.map(({ id }) => id)).map((id) => `The rule ${id} is defined twice.`),
    ...repeated(requirements).map((id) => `The requirement ${id} is listed twice.`),
    ...pack.rules
      .filter(({ group }) => group !== undefined && !pack.groups?.some(({ name }) => name === group))
      .map(({ id, group }) => `The rule ${id} belongs to ${group}, which is no group of the pack.`),
    ...Object.entries(pack.evidence ?? {}).flatMap(([requirement, names]) =>
      names
        .filter((name) => !kinds.includes(name))
        .map((name) => `The evidence for ${requirement} names ${name}, which is no kind of the pack.`),
    ),
  ];
}
