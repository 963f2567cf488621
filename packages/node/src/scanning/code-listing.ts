import type { LeftFile } from "@aims-lint/scanner";

/** The files that may be code, and what was not looked into; both in the order of the paths. */
export interface CodeListing {
  /** Relative to the project, `/` between the parts. */
  readonly files: readonly string[];
  readonly left: readonly LeftFile[];
  /** The identities of the contents of files, by path, as far as git knows them. */
  readonly contents?: ReadonlyMap<string, string>;
}

/** Why a link is left out. */
export const isLink = "it is a link, and links are not followed";

/** Says why a file or folder is left out, as a clause; asked from the outermost folder inwards. */
export type Leaving = (path: string, type: "file" | "folder") => string | undefined;
