import type { CodeArea, SignalTier } from "@aims-lint/core";

/**
 * What a name means, as the files in `packages/scanner/signatures/*.yaml` say; one entry for each package, image, address, action,
 * resource, variable or file name.
 */
export interface Signature {
  /** A package URL without a version, or a name of its sort. `*` at its end stands for anything. */
  readonly id: string;
  /** How far the name goes alone. */
  readonly tier: SignalTier;
  /** What it is, in a few words; the same words for the same sort of thing. */
  readonly what: string;
  readonly provider?: string;
  /** Of packages: the names under which code imports it, where they are not its name. `*` at the end stands for anything. */
  readonly imports?: readonly string[];
  /** Of packages: such names that mean other things too. Alone they are weak. */
  readonly vagueImports?: readonly string[];
  /** Where it belongs, whatever the file says in which it is seen. */
  readonly area?: CodeArea;
}
