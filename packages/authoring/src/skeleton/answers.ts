import type { SkeletonSystem } from "@aims-lint/core";

/** What somebody who begins says of their organisation and of how they like to write. */
export interface Answers {
  readonly organisation: string;
  /** The folder of the AIMS, relative to the project, `/` between the parts. */
  readonly root: string;
  readonly systems: readonly SkeletonSystem[];
  /** Where a document says who owns it and when it was approved. */
  readonly metadata: "front-matter" | "table";
  /** How a document is written that is nothing but a register. */
  readonly registers: "markdown" | "yaml";
}
