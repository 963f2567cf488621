import type { Code, CodeArea } from "../facts/code.ts";

/** What was looked at in the code, and how much of it was found. */
export interface CodeSummary {
  /** How many AI components each area has. */
  readonly components: Readonly<Record<CodeArea, number>>;
  /** How many things could be AI and have no second signal. */
  readonly hints: number;
  readonly files: Code["files"];
}
