import type { CodeArea, Component, DataUse, ModelCall, Range, Sighting } from "@aims-lint/core";
import type { ListedFile } from "./code-source.ts";

/** What a signal says of the component that it is a signal of. */
export type Identity = Pick<Component, "id" | "type" | "name" | "what"> &
  Partial<Pick<Component, "ecosystem" | "provider">> & {
    /** Ids of what the signal may mean as well, `*` at the end for anything; the one that a manifest asks for is meant. */
    readonly others?: readonly string[];
  };

/** Takes what detectors find in one file. Ranges count in the text of that file. */
export interface Findings {
  /** Something of a component was seen. `area` where the file says what it is for; in a file of tests or research all is of those. */
  saw(
    component: Identity,
    sighting: Pick<Sighting, "seen" | "how" | "tier" | "content"> & {
      readonly range: Range;
      readonly area?: CodeArea;
      readonly version?: string;
      /** The module that a Python file imports: where the project has one of that name itself, nothing was seen. */
      readonly module?: string;
    },
  ): void;
  /** A manifest names a package, AI or not, by its id: whoever claims a package can be told whether it is still there. */
  lists(id: string): void;
  /** The code reads data. */
  reads(data: Pick<DataUse, "name" | "source" | "part" | "use"> & { readonly range: Range }): void;
  /** The code asks a model. */
  calls(call: Pick<ModelCall, "component" | "model" | "isLogged"> & { readonly range: Range }): void;
  /** The file turned out to be a manifest, which its path does not tell: it counts in the denominators. */
  recognised(): void;
  /** The manifest gives the name of this package to something of the repository: code beside it that imports the name means that. */
  owns(id: string): void;
  /** A version is settled for a component that is seen elsewhere; nothing is used because of it. */
  settles(component: string, version: string): void;
  /**
   * The file, or a part of it, could not be read; `reason` is a clause. `unsupported` where nothing is wrong with the file: its format is known and not read.
   */
  failed(reason: string, how?: "unsupported"): void;
}

/**
 * Reads one sort of file. Stateless: what it says of a file depends on that file only.
 */
export interface Detector {
  readonly name: string;
  /** `manifest`: it says what the code is made of, and counts in the denominators. `source`: code. `artefact`: told by its name or its head. */
  readonly reads: "manifest" | "source" | "artefact";
  /** Whether it reads a file; by its path, and its size where the path is not enough, since it is asked for every file. */
  takes(file: ListedFile): boolean;
  /** Reports what it finds. Text that cannot be read is said through `failed`, not thrown. */
  detect(
    file: { readonly path: string; readonly size: number; readonly text: string },
    findings: Findings,
  ): void;
}

/** Reads the first bytes of files that may be binary and of any size. What it takes, no `Detector` reads. */
export interface HeadDetector {
  readonly name: string;
  /** Whether it reads a file; by its path, and its size where the path is not enough. */
  takes(file: ListedFile): boolean;
  /** `head` is the first `headLength` bytes, or all of a shorter file. Ranges count in no text: the start of the file is the place. */
  detect(file: ListedFile & { readonly head: Uint8Array }, findings: Pick<Findings, "saw">): void;
}

/** How many bytes of a file a `HeadDetector` sees: a Git LFS pointer has fewer than 1024. */
export const headLength = 1024;

/** Tells something by the path alone, without reading the file. */
export interface PathDetector {
  readonly name: string;
  /** What a path says, if anything. The sighting is the start of the file. */
  detect(file: ListedFile, findings: Pick<Findings, "saw">): void;
}
