import type { Kind } from "@aims-lint/core";
import { type Concepts, readConcepts, without } from "./concepts.ts";

/** What guesses may ask about the project and the packs. */
export interface Knowledge {
  readonly kinds: readonly Kind[];
  /** Whether a text is the id of a record of a kind, as far as records are known. */
  readonly isIdOf: (text: string, kind: string) => boolean;
  /** Whether a text is the id of a requirement that records of a kind are about: a control of the catalogue. */
  readonly isCatalogued: (text: string, kind: Kind) => boolean;
  /** How many kinds a header could be a field of: `owner` of many, `likelihood` of few. */
  readonly spread: (header: string) => number;
}

/** A field of a kind with what its names say. */
export interface NamedPath {
  readonly path: Kind["paths"][number];
  readonly strong: readonly Concepts[];
  readonly weak: readonly Concepts[];
}

const named = new WeakMap<Kind, readonly NamedPath[]>();

/** The fields of a kind with what their names say, without what the kind itself is called. */
export function namedPaths(kind: Kind): readonly NamedPath[] {
  const known = named.get(kind);
  if (known) return known;
  const own = ownConcepts(kind);
  const read = (names: ReadonlySet<string>): Concepts[] =>
    [...names].map((name) => without(readConcepts(name), own));
  const paths = kind.paths.map((path) => ({ path, strong: read(path.names), weak: read(path.weakNames) }));
  named.set(kind, paths);
  return paths;
}

/** What a kind is called: `risk`. A risk's owner and the owner are the same among risks. */
export function ownConcepts(kind: Kind): ReadonlySet<string> {
  return new Set([...readConcepts(kind.name), "ai"]);
}
