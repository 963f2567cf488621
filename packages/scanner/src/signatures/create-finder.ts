import type { Signature } from "./signature.ts";

/**
 * Makes a function that says which signature a name has: the one with that id, or else the longest that ends with `*` and that the
 * name begins with. `prefix` is what stands before every name in the ids. Letter case counts.
 */
export function createFinder(
  signatures: readonly Signature[],
  prefix = "",
): (name: string) => Signature | undefined {
  const exact = new Map(signatures.map((signature) => [signature.id, signature]));
  const families = signatures
    .filter(({ id }) => id.endsWith("*"))
    .map((signature) => ({ start: signature.id.slice(0, -1), signature }))
    .sort((a, b) => b.start.length - a.start.length);
  return (name) => {
    const id = prefix + name;
    return exact.get(id) ?? families.find(({ start }) => id.startsWith(start))?.signature;
  };
}
