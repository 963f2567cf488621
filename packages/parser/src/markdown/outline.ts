import type { Problem, Range } from "@aims-lint/core";

/**
 * The blocks of a Markdown document with their places: CommonMark 0.31, GFM tables, YAML front matter.
 * What is inside a heading, a paragraph or a cell is not read here; see `createInlineReader`.
 */
export interface Outline {
  /** What was read; all ranges count in it. */
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  /** The outermost blocks in order; `walkBlocks` visits those in containers too. */
  readonly blocks: readonly Block[];
  /** Link reference definitions by normalised label; the first of a label counts. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** What was not read, and why. */
  readonly problems: readonly Problem[];
}

/**
 * Every block is the range from its first character to behind its last. Indentation is left out, except that
 * of indented code and of HTML, to which it belongs.
 */
export type Block =
  | Heading
  | Paragraph
  | Table
  | Code
  | Html
  | List
  | Item
  | Quote
  | Definition
  | ThematicBreak;

/**
 * Stretches of the text that make up the inside of a block when put end to end: the marks of containers
 * lie between them. A stretch holds its line ending where another line follows in it or after it.
 */
export type Content = readonly Range[];

/** `---` on the first line to the next `---`; `range` has the delimiters, `content` is what lies between. */
export interface FrontMatter extends Range {
  readonly content: Range;
}

export interface Heading extends Range {
  readonly type: "heading";
  /** 1 to 6. */
  readonly depth: number;
  /** Written with `===` or `---` below the text. */
  readonly setext: boolean;
  readonly content: Content;
}

export interface Paragraph extends Range {
  readonly type: "paragraph";
  readonly content: Content;
}

/** A GFM table. Rows may have fewer or more cells than the header. */
export interface Table extends Range {
  readonly type: "table";
  readonly header: TableRow;
  readonly delimiter: Range;
  readonly rows: readonly TableRow[];
}

/** A row; a cell is the range of what is written in it, without blanks; empty where nothing is. */
export interface TableRow extends Range {
  readonly cells: readonly Range[];
}

/** Content has the lines between the fences, or without the indentation that makes them code. */
export interface Code extends Range {
  readonly type: "code";
  readonly fenced: boolean;
  /** The word or words behind the opening fence. */
  readonly info: Range | undefined;
  readonly content: Content;
  /** False for a fence that no other fence closes: it runs to the end of its container. */
  readonly closed: boolean;
}

export interface Html extends Range {
  readonly type: "html";
  /** Which of the seven start conditions of CommonMark began it: 2 is a comment. */
  readonly condition: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly content: Content;
  /** False where the end condition (1 to 5) was never met: it runs to the end of its container. */
  readonly closed: boolean;
}

export interface List extends Range {
  readonly type: "list";
  readonly ordered: boolean;
  readonly children: readonly Item[];
}

export interface Item extends Range {
  readonly type: "item";
  /** The bullet, or the number with its dot or parenthesis. */
  readonly marker: Range;
  readonly children: readonly Block[];
}

export interface Quote extends Range {
  readonly type: "quote";
  readonly children: readonly Block[];
}

/** `[label]: destination "title"`. */
export interface Definition extends Range {
  readonly type: "definition";
  /** Normalised: blanks collapsed, case folded. */
  readonly label: string;
  /** The destination as written, without `<` and `>`; entities and escapes are not resolved. */
  readonly destination: Range;
}

export interface ThematicBreak extends Range {
  readonly type: "break";
}
