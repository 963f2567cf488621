import type { Value } from "@aims-lint/core";
import type { Sheet } from "@aims-lint/sheets";

/** A file that may be another tool's: its name, and what it holds as data or as the sheets of a spreadsheet. */
export interface ForeignFile {
  /** The last part of its path. */
  readonly name: string;
  /** The data of a YAML or JSON file. */
  readonly data: Value | undefined;
  readonly sheets: readonly Sheet[];
  /** The data of a file that this one names, by a path relative to it; `undefined` where there is none. */
  open(path: string): Value | undefined;
}

/** Records as another tool wrote them, and what they are here. */
export interface ForeignRecords {
  /** The name of the kind. */
  readonly kind: string;
  /** What it is, for people: "risk scenarios". */
  readonly title: string;
  /** One mapping a record, texts as written. */
  readonly records: readonly ReadonlyMap<string, string>[];
  /** Which field each of its names gives. The others are kept under the tool's name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that the tool does not have and people have to answer here; they get an empty column. */
  readonly toAnswer?: readonly string[];
  /** The names that are left out. */
  readonly leftOut?: readonly string[];
  /** What of the file is not in it, and why, one sentence each. */
  readonly notes: readonly string[];
}

/** Another tool whose files can be taken over. */
export interface Neighbour {
  /** As it is named on the command line. */
  readonly name: string;
  /** As it calls itself. */
  readonly title: string;
  /** What is in a file of this tool; `undefined` where it is none. */
  read(file: ForeignFile): readonly ForeignRecords[] | undefined;
}
