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
  /** Of services: the hosts, `*` for one part or for a piece of one; a port where only that tells it. */
  readonly hosts?: readonly string[];
  /** Of services: the names by which the SDK of a cloud opens a client. */
  readonly clients?: readonly string[];
  /** Where it belongs, whatever the file says in which it is seen. */
  readonly area?: CodeArea;
  /** Of tools: as people know it. */
  readonly name?: string;
  /** Of variables: the host of the service that it is for. */
  readonly service?: string;
  /** Of resources: the kinds of it that count; any where there are none. */
  readonly kinds?: readonly string[];
  /** Of files: what their first bytes have to be. */
  readonly head?: FileHead;
  /** Of tools: files and folders (`/` at the end) that they leave; `*` stands for anything. */
  readonly files?: readonly string[];
  /** Of tools: addresses and logins under which they commit. */
  readonly authors?: readonly string[];
}

/** Sorts of first bytes. `binary`: no text. `large`: no text, and more than a megabyte. */
export type FileHead = "binary" | "hdf5" | "large" | "pickle" | "pmml" | "torch";
