import type { RequirementGroup } from "../packs/catalogue.ts";
import type { Result } from "../results/result.ts";
import type { Provenance } from "./provenance.ts";
import type { Registers } from "./registers.ts";
import type { RuleNote } from "./rule-note.ts";

/**
 * All that a report is made of: the result of a check, what an auditor asks to see beside it, and where all of it comes from. Plain data:
 * JSON carries it, and another run makes the same reports of it. Its texts may quote the repository; reporters make them safe.
 */
export interface Dossier {
  readonly result: Result;
  /** The rules that ran, by name. */
  readonly rules: readonly RuleNote[];
  /** The headings that requirements stand under, in the order of their catalogues. */
  readonly groups: readonly RequirementGroup[];
  readonly registers: Registers;
  readonly provenance: Provenance;
}
