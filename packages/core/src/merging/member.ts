import type { Dossier } from "../dossiers/dossier.ts";

/** One of the repositories that are rolled up. */
export interface Member {
  /** What its paths and subjects are told apart by: `product-a`, `acme/product-a`. */
  readonly name: string;
  readonly dossier: Dossier;
}

/** What a roll-up is told besides. */
export interface MergeOptions {
  /** The program that rolls up. */
  readonly tool: { readonly name: string; readonly version: string };
  /** The member that keeps what holds for all. Default: the one whose documents the checks of the others read. */
  readonly organisation?: string;
  /** The members that there should be, by name. One that is not there makes the whole no answer. */
  readonly expected?: readonly string[];
}

/** That dossiers cannot be rolled up. Its message says what is wrong, `how` what to do. */
export class MergeFault extends Error {
  override readonly name = "MergeFault";
  readonly how: string;

  constructor(message: string, how: string) {
    super(message);
    this.how = how;
  }
}
