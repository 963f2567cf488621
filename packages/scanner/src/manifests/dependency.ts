import type { CodeArea, Range } from "@aims-lint/core";

/** A package that a manifest asks for. */
export interface Dependency {
  /** As the ecosystem knows it; of Maven `group:artifact`. */
  readonly name: string;
  /** Where the name is written. */
  readonly range: Range;
  /** As it is written. */
  readonly version?: string | undefined;
  /** What it is asked for, where that is not what is shipped. */
  readonly area?: CodeArea | undefined;
}

/** What was read of a manifest. */
export interface ManifestReading {
  readonly dependencies: readonly Dependency[];
  /** Names that mean something of the repository: its own, and those that it asks for by a path. */
  readonly own?: readonly string[];
  /** Versions that it settles for packages that others ask for; nothing is used because of them. */
  readonly versions?: readonly Pick<Dependency, "name" | "version">[];
  /** What could not be read of it, each as a clause. */
  readonly failures?: readonly string[];
}
