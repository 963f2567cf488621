/** Where a text is written. */
export interface Place {
  /** A pipe ends a cell. */
  readonly inCell: boolean;
  /** Whether brackets may name a definition of the document. */
  readonly hasDefinitions: boolean;
}

/**
 * The ways to write a plain text in Markdown, the plainest first: as it is, with the marks escaped that usually mean something, with all
 * escaped. Whether one reads back as the text depends on what stands around it.
 */
export function markdownForms(text: string, { inCell, hasDefinitions }: Place): string[] {
  const pipes = inCell ? text.replaceAll("|", "\\|") : text;
  const marks = text.replace(/[\\`*_[\]<>&~|]/gu, "\\$&");
  const all = text
    .replace(/[!-/:-@[-`{-~]/gu, "\\$&")
    .replaceAll("·", "&middot;")
    .replaceAll("•", "&bull;");
  const plainEnough = hasDefinitions && /[[\]]/u.test(text) ? [] : [pipes];
  return [...plainEnough, marks, all].map((form) => form.replaceAll("\n", "<br>"));
}

/** A plain text as Markdown holds it: blanks around line ends are nothing to it. */
export function toMarkdownText(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/gu, "\n");
}
