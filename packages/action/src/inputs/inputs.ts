import type { FailOn } from "@aims-lint/reporters";
import type { ReportFile } from "./report-files.ts";

/** What the step was given, read. */
export interface Inputs {
  /** From the root of the checkout. */
  readonly path: string;
  /** A configuration file, from the root of the checkout. */
  readonly config?: string;
  /** The folder of the documents of the organisation, from the root of the checkout. */
  readonly organisation?: string;
  readonly since: RefInput;
  readonly configFrom: RefInput;
  readonly failOn: FailOn;
  readonly reports: readonly ReportFile[];
  readonly comment: boolean;
  readonly uploadSarif: boolean;
  /** The version of the action that is expected, or the beginning of one: `1.4`. */
  readonly version?: string;
  /** The day to compare dates with. */
  readonly today?: string;
  readonly token?: string;
}

/** A name of a commit, none at all, or what the event says. */
export type RefInput = { readonly ref: string } | "none" | "of-event";

/** What makes the step fail. */
export const failOnWords: readonly FailOn[] = ["error", "warning", "never"];
