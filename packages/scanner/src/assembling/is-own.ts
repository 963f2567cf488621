import { nearness } from "./nearness.ts";
import type { Named, Seen } from "./part.ts";

/**
 * Whether code that imports a name means something of the repository: the nearest manifest that knows the name says so. `asked` are the packages that
 * manifests ask for, `own` the names that they give to something else.
 */
export function isOwn({ identity, sighting }: Seen, asked: readonly Named[], own: readonly Named[]): boolean {
  if (sighting.how !== "import") return false;
  const ids = new Set([identity.id, ...(identity.others ?? [])]);
  const { path } = sighting.at;
  const near = (names: readonly Named[]): number =>
    Math.max(-1, ...names.filter(({ id }) => ids.has(id)).map((named) => nearness(named.path, path)));
  const above = own.filter((named) => isAbove(named.path, path));
  return near(above) > near(asked);
}

function isAbove(manifest: string, path: string): boolean {
  return path.startsWith(manifest.slice(0, manifest.lastIndexOf("/") + 1));
}
