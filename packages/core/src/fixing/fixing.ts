import type { Examination } from "../linting/lint.ts";
import type { Finding } from "../results/finding.ts";
import type { Fix, FixLevel } from "../rules/rule.ts";
import type { FileChange } from "../writing/file-change.ts";

/** What `fix` is told besides the files and the configuration. */
export interface FixOptions {
  /** Whether empty places for answers are made too. */
  readonly scaffold?: boolean;
  /** How often what is left is looked at again; default 10. */
  readonly passes?: number;
  /** How many checks of the whole project it may take; default 250. */
  readonly checks?: number;
}

/** A finding that carries a fix. */
export interface Candidate {
  /** As it was when the fix was taken up: places count in the texts of that moment. */
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A fix that was not carried out. */
export interface DroppedFix extends Candidate {
  /** Why, as a clause: `its finding stayed`. */
  readonly reason: string;
}

/** What became of the fixes of a project. Nothing has been written. */
export interface Fixing {
  /** In order of path. */
  readonly changes: readonly FileChange[];
  readonly fixed: readonly Candidate[];
  readonly dropped: readonly DroppedFix[];
  /** Why it ended before nothing more could be fixed. */
  readonly stopped?: "cycle" | "passes" | "checks";
  /** The check of the changed texts, as the configuration asks for it. */
  readonly examination: Examination;
}

/** The level of a fix. */
export function levelOf({ level = "safe" }: Fix): FixLevel {
  return level;
}
