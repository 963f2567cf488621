import { compare } from "@aims-lint/core";
import type { Seen } from "./part.ts";

/**
 * The id of what a signal means that fits several components: what the nearest manifest asks for, or else what the signal says first.
 * `tensorflow-cpu` in the manifest beside it is meant by `import tensorflow`.
 */
export function meantBy(
  { identity, sighting }: Seen,
  asked: readonly { readonly id: string; readonly path: string }[],
): string {
  const { id, others = [] } = identity;
  const fits = (candidate: string): boolean =>
    [id, ...others].some((one) =>
      one.endsWith("*")
        ? startsWith(candidate, one.slice(0, -1))
        : one.toLowerCase() === candidate.toLowerCase(),
    );
  const [best] = asked
    .filter((candidate) => fits(candidate.id))
    .map((candidate) => ({ id: candidate.id, near: shared(candidate.path, sighting.at.path) }))
    .sort((a, b) => b.near - a.near || Number(b.id === id) - Number(a.id === id) || compare(a.id, b.id));
  return best?.id ?? id;
}

function startsWith(text: string, start: string): boolean {
  return text.toLowerCase().startsWith(start.toLowerCase());
}

/** How many folders of a manifest are above a file, from the root on; a manifest beside the way counts for less than one above. */
function shared(manifest: string, path: string): number {
  const folders = manifest.split("/").slice(0, -1);
  const parts = path.split("/");
  const common = folders.findIndex((folder, index) => folder !== parts[index]);
  return common === -1 ? folders.length + 0.5 : common;
}
