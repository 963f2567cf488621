/** How a language writes comments and strings. */
export interface Lexis {
  /** What starts a comment that ends with its line. */
  readonly lineComments: readonly string[];
  readonly blockComments: readonly BlockComment[];
  /** The longest opening first, where one starts with another. */
  readonly quotes: readonly Quote[];
  /** Letters that may stand before a quote: `r"…"`. Those with an `r` take backslashes as they are. */
  readonly prefixes?: ReadonlySet<string>;
  /** What only this language has. It starts at `at`, and gives where it ends; `undefined` where there is none. */
  readonly special?: (text: string, at: number, before: Before) => Skipped | undefined;
}

export interface BlockComment {
  readonly open: string;
  readonly close: string;
  readonly nests?: true;
  /** Only where it starts a line. */
  readonly atLineStart?: true;
}

export interface Quote {
  readonly open: string;
  readonly close: string;
  /** What takes the meaning from the next character; absent in raw strings. */
  readonly escape?: "\\";
  /** Written twice it is the quote itself. */
  readonly doubles?: true;
  /** May go over several lines. Others end with their line, so that a lone quote spoils no more than that. */
  readonly lines?: true;
}

/** What stands before a place, as far as it decides what stands there. */
export interface Before {
  /** Whether a value may begin here: `/` then starts a regular expression, and divides nothing. */
  readonly isOpen: boolean;
}

/** A construct from its start to `end`; with `inner`, it is a string with that text. */
export interface Skipped {
  readonly end: number;
  readonly inner?: { readonly start: number; readonly end: number };
}
