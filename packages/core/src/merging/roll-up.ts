import type { CheckedCommit } from "../dossiers/provenance.ts";
import type { Doubt } from "../results/doubts.ts";

/** What a result was made of that several repositories were rolled up into. */
export interface RollUp {
  /** The repository that keeps what holds for all of them, by name; absent where there is none among them. */
  readonly organisation?: string;
  /** In order of name. */
  readonly repositories: readonly RolledUp[];
  /** The repositories that were expected and are not there. */
  readonly missing: readonly string[];
  /** What a reader has to know of the roll-up, as sentences. */
  readonly notes: readonly string[];
}

/** One repository of a roll-up. Its paths begin with its name. */
export interface RolledUp {
  readonly name: string;
  /** The day of its check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  readonly commit?: CheckedCommit;
  /** How many of its findings are neither waived nor known debt. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly waived: number;
  readonly known: number;
  /** How many of its documents were read. */
  readonly read: number;
  /** Why its own result is no answer; empty where it is one. */
  readonly doubts: readonly Doubt[];
}
