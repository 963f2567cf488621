/** A page about a rule, a requirement or a kind, in parts that a terminal and a documentation page can show. */
export interface Explanation {
  readonly type: "rule" | "requirement" | "kind";
  /** `residual-risk-accepted`, `6.1.3`, `risk`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly parts: readonly Part[];
}

/** One part of a page. */
export interface Part {
  readonly heading: string;
  readonly text?: string;
  readonly items?: readonly Item[];
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly examples?: readonly ExampleText[];
}

/** A line of a list; `link` names another page. */
export interface Item {
  readonly text: string;
  readonly link?: PageLink;
}

export interface PageLink {
  readonly type: Explanation["type"];
  readonly name: string;
}

/** A small file with what is reported drawn in. */
export interface ExampleText {
  readonly title: string;
  readonly path: string;
  readonly text: string;
}
