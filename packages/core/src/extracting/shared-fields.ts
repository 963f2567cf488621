import type { Kind } from "../kinds/kind.ts";

/** What every document may say about itself, whatever it holds: its owner, its date, its status. */
export interface SharedFields {
  readonly paths: ReadonlySet<string>;
  /** The names under which they are written, normalised. */
  readonly names: ReadonlySet<string>;
}

/** Collects the fields of the kinds that every document holds. */
export function sharedFields(universal: readonly Kind[]): SharedFields {
  const paths = universal.flatMap((kind) => kind.paths);
  return {
    paths: new Set(paths.map(({ path }) => path)),
    names: new Set(paths.flatMap(({ names }) => [...names])),
  };
}
