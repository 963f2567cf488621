import { compare } from "@aims-lint/core";
import { nearness } from "./nearness.ts";
import type { Named, Seen } from "./part.ts";

/**
 * The id of what a signal means that fits several components: what the nearest manifest asks for, or else what the signal says first.
 * `tensorflow-cpu` in the manifest beside it is meant by `import tensorflow`.
 */
export function meantBy({ identity, sighting }: Seen, asked: readonly Named[]): string {
  const { id, others = [] } = identity;
  const fits = (candidate: string): boolean =>
    [id, ...others].some((one) =>
      one.endsWith("*")
        ? startsWith(candidate, one.slice(0, -1))
        : one.toLowerCase() === candidate.toLowerCase(),
    );
  const [best] = asked
    .filter((candidate) => fits(candidate.id))
    .map((candidate) => ({ id: candidate.id, near: nearness(candidate.path, sighting.at.path) }))
    .sort((a, b) => b.near - a.near || Number(b.id === id) - Number(a.id === id) || compare(a.id, b.id));
  return best?.id ?? id;
}

function startsWith(text: string, start: string): boolean {
  return text.toLowerCase().startsWith(start.toLowerCase());
}
