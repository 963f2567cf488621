import type { Day, Facts, Project } from "@aims-lint/core";
import type { FileSystem } from "../files/file-system.ts";
import { createFacts } from "./create-facts.ts";

/** Of what facts are wanted. */
export interface FactsOptions {
  readonly files: FileSystem;
  /** Absolute. */
  readonly projectRoot: string;
  readonly today: Day;
  /** The project before the change that is looked at, where there is one. */
  readonly base?: () => Project | undefined;
}

/** What the outside world says of a project, each fact worked out when it is first asked for. */
export function factsOf({ today, base }: FactsOptions): Facts {
  return createFacts({ today, ...(base ? { base } : {}) });
}
