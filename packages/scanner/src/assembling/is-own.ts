import type { Nearby } from "./nearby.ts";
import type { Seen } from "./part.ts";

/**
 * Whether code that imports a name means something of the repository: the nearest manifest that knows the name says so. `asked` are the packages that
 * manifests ask for, `own` the names that they give to something else.
 */
export function isOwn({ identity, sighting }: Seen, asked: Nearby, own: Nearby): boolean {
  if (sighting.how !== "import" || own.isEmpty) return false;
  const ids = [identity.id, ...(identity.others ?? [])];
  const { path } = sighting.at;
  const isAbove = (near: number): boolean => !Number.isInteger(near);
  return nearest(own, path, ids, isAbove) > nearest(asked, path, ids, () => true);
}

function nearest(
  names: Nearby,
  path: string,
  wanted: readonly string[],
  counts: (near: number) => boolean,
): number {
  for (const { near, ids } of names.groups(path)) {
    if (counts(near) && wanted.some((id) => ids.has(id))) return near;
  }
  return -1;
}
