import type { Dossier } from "@aims-lint/core";
import type { Html } from "./html.ts";

/** One part of the audit pack. Everything that it shows can be read without scripts; they only sort, filter and search. */
export interface Section {
  /** Its anchor: `coverage`. */
  readonly id: string;
  /** Its heading, and its entry in the contents. */
  readonly title: string;
  /** What stands under the heading; where there is nothing to show it says why. */
  render(dossier: Dossier): Html;
}
