import type { Config, Examination, Pack } from "@aims-lint/core";
import type { BaselineFile } from "./baselining/find-baseline.ts";
import type { OpenedOrganisation } from "./organisation/open-organisation.ts";
import type { CheckedFiles } from "./provenance/checked-files.ts";

/** A check, the project that it was made of, and what it was made with. */
export interface Examined extends Examination {
  readonly packs: readonly Pack[];
  readonly config: Config;
  /** The file of the baseline, relative to the project, and its text; absent where it is not there. */
  readonly baselineFile: BaselineFile;
  /** The files that it was made of. */
  readonly inputs: CheckedFiles;
  /** Whose documents were read beside those of the project. */
  readonly organisation?: OpenedOrganisation;
}
