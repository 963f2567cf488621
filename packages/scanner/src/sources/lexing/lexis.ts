/** How a language writes comments and strings. */
export interface Lexis {
  /** What starts a comment that ends with its line. */
  readonly lineComments: readonly string[];
  readonly blockComments: readonly BlockComment[];
  /** The longest opening first, where one starts with another. */
  readonly quotes: readonly Quote[];
  /** Letters that may stand before a quote: `r"…"`. Those with an `r` take backslashes as they are. */
  readonly prefixes?: ReadonlySet<string>;
  /** The signs with which `special` may begin. */
  readonly specials?: string;
  /** What only this language has, starting at `at`; `undefined` where nothing of it does. `isOpen`: a value may begin there. */
  readonly special?: (text: string, at: number, isOpen: boolean) => Skipped | undefined;
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

/** A construct that ends at `end`; with `inner`, it is a string with that text. */
export interface Skipped {
  readonly end: number;
  /** What closes the text that begins with the next line. */
  readonly document?: string;
  readonly inner?: { readonly start: number; readonly end: number };
}
