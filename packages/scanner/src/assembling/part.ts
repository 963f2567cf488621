import type { Sighting } from "@aims-lint/core";
import type { Identity } from "../detector.ts";

/** One signal, as a detector gave it. */
export interface Seen {
  readonly identity: Identity;
  readonly sighting: Sighting;
  readonly version: string | undefined;
}

/** All that was seen of one component. */
export interface Part {
  readonly identity: Identity;
  readonly seen: readonly Seen[];
}

/** A package that a manifest names. */
export interface Named {
  readonly id: string;
  /** Of the manifest. */
  readonly path: string;
}
