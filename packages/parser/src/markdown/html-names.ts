/** Elements whose content runs to an end tag of one of them (start condition 1 of CommonMark). */
export const rawHtmlNames: ReadonlySet<string> = new Set(["pre", "script", "style", "textarea"]);

/** Elements that begin a block wherever their tag begins a line (start condition 6 of CommonMark). */
export const blockHtmlNames: ReadonlySet<string> = new Set(
  [
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div",
    "dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe",
    "legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table",
    "tbody td tfoot th thead title tr track ul",
  ].flatMap((names) => names.split(" ")),
);
