/** What a spreadsheet may take for the beginning of a formula; blanks before it do not matter to some. */
const formula = /^'*\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe before what might be one, and before what looks as if it had one
 * already, so that `unarmour` gives back every text as it was.
 */
export function armour(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** What `armour` was given. */
export function unarmour(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
