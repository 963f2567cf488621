import { compare } from "@aims-lint/core";
import type { Identity } from "../detector.ts";
import { folderOf } from "../paths.ts";
import type { Nearby } from "./nearby.ts";
import type { Seen } from "./part.ts";

/**
 * Finds the id of what a signal means that fits several components: what the nearest manifest asks for, or else what the signal says first.
 * `tensorflow-cpu` in the manifest beside it is meant by `import tensorflow`.
 */
export function meaning(asked: Nearby): (one: Seen) => string {
  const known = new Map<string, string>();
  return ({ identity, sighting: { at } }) => {
    const key = [folderOf(at.path), identity.id, ...(identity.others ?? [])].join("\n");
    const id = known.get(key) ?? nearestOf(identity, at.path, asked);
    known.set(key, id);
    return id;
  };
}

function nearestOf({ id, others = [] }: Identity, path: string, asked: Nearby): string {
  const wanted = [id, ...others].map((one) => one.toLowerCase());
  const fits = (candidate: string): boolean => {
    const name = candidate.toLowerCase();
    return wanted.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : one === name));
  };
  for (const { ids } of asked.groups(path)) {
    const [best] = [...ids].filter(fits).sort((a, b) => Number(b === id) - Number(a === id) || compare(a, b));
    if (best !== undefined) return best;
  }
  return id;
}
