import type { Project, RecordOf } from "@aims-lint/core";
import type { system } from "../kinds/system.ts";

export type System = RecordOf<typeof system>;

/** How one link of the chain is found, and what is said where there is nothing. */
export interface Link {
  readonly title: string;
  readonly requirements: readonly string[];
  readonly find: (target: System, project: Project) => readonly RecordOf[];
  /** What an auditor would miss. */
  readonly missing: string;
  /** Why nothing is expected for this system; `undefined` where something is. */
  readonly notExpected?: (target: System, project: Project) => string | undefined;
}
