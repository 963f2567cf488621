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

/**
 * Writes a report: its bytes, or a text that is written as UTF-8. Pure: the same dossier gives the same bytes.
 */
export type Format = (dossier: Dossier, look: Look) => string | Uint8Array;

/** One form of a report. */
export interface Formatter {
  /** As `--format` names it. */
  readonly name: FormatName;
  /** What it is for, as a short phrase. */
  readonly summary: string;
  /** The usual ending of its files, without a dot. */
  readonly extension: string;
  /** Whether it is no text, so that it has to have a file. */
  readonly isBinary?: boolean;
  /** Loads what writes it: a check loads only the forms that it writes. */
  readonly load: () => Promise<Format>;
}
