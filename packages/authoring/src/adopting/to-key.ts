import { type Kind, normaliseKey } from "@aims-lint/core";
import type { Grid } from "./grid.ts";

const everyKind = new Set(["items", "records", "entries", "register", "data"]);

/** The YAML key of a list where the kind's records are not looked for below it; it has to be told. */
export function toKey({ key }: Grid, kind: Kind): string | undefined {
  if (key === undefined) return undefined;
  const own = normaliseKey(key);
  const isKnown =
    everyKind.has(own) || kind.collections.some((collection) => normaliseKey(collection) === own);
  return isKnown ? undefined : key;
}
