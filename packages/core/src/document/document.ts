import type { Directive } from "./directive.ts";
import type { Link } from "./link.ts";
import type { Problem } from "./problem.ts";
import type { Range, Span } from "./range.ts";
import type { Section } from "./section.ts";
import type { Table } from "./table.ts";
import type { Entry, Text, Value } from "./value.ts";
import type { Writing } from "./writing.ts";

/** What a file is written in. */
export type Format = "markdown" | "yaml" | "csv";

/**
 * One file, parsed. The contract between a parser and the engine; the engine knows no format.
 * Members may be computed when first asked for, and always give the same answer.
 */
export interface Document {
  /** Relative to the repository, `/` between the parts. */
  readonly path: string;
  readonly format: Format;
  /** The text without a byte order mark, line ends as they are. All ranges count in it. */
  readonly text: string;
  /** The title: of the metadata, or else the first heading of depth 1. */
  readonly title: Text | undefined;
  /**
   * What the document says about itself, from every encoding in reading order: front matter, header
   * comment, `Field | Value` table, `**Field:** value` lines. In YAML the scalar entries of the root,
   * or of a `metadata:` key.
   */
  readonly metadata: readonly Entry[];
  /** Headings with what stands under them; none in YAML and CSV. */
  readonly sections: readonly Section[];
  /** Every table, in order; a CSV file is one table. */
  readonly tables: readonly Table[];
  /** Every link and image outside of code and comments, in order. */
  readonly links: readonly Link[];
  /** Names that a link may carry behind `#`: heading slugs as GitHub makes them, and HTML ids. */
  readonly anchors: ReadonlySet<string>;
  /** What a reader sees as text: no code, no comments, no front matter. In YAML and CSV every scalar. */
  readonly prose: readonly Range[];
  /** Comments, with their delimiters. */
  readonly comments: readonly Range[];
  /** The YAML document, whole; front matter is in `metadata` and here. */
  readonly data: Value | undefined;
  readonly directives: readonly Directive[];
  readonly problems: readonly Problem[];
  /** How something is written into it. */
  readonly writing: Writing;
  /** The span of a range of `text`. */
  locate(range: Range): Span;
}
