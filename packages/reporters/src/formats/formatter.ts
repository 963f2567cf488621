import type { Dossier } from "@aims-lint/core";
import type { FormatName } from "./format-names.ts";

/** How a report for people is to look, for the formats that can. */
export interface Look {
  readonly color?: boolean;
  /** The columns that it may take. */
  readonly width?: number;
  readonly quiet?: boolean;
  readonly showKnown?: boolean;
  readonly showStanding?: boolean;
}

/** One form of a report. Pure: the same dossier gives the same bytes. */
export interface Formatter {
  /** As `--format` names it. */
  readonly name: FormatName;
  /** What it is for, as a short phrase. */
  readonly summary: string;
  /** The usual ending of its files, without a dot. */
  readonly extension: string;
  /** Whether it is no text, so that it has to have a file. */
  readonly isBinary?: boolean;
  /** Its bytes, or a text that is written as UTF-8. */
  format(dossier: Dossier, look: Look): string | Uint8Array;
}
