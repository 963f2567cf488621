import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { sanitise } from "../safety/sanitise.ts";
import { shorten } from "../safety/shorten.ts";

/** Of a text that is not there: GitHub refuses an empty one. */
const nothing = "(nothing is said here)";

/**
 * A text as a viewer of SARIF may show it: nothing hidden, on one line, never empty, at most `longest` UTF-16 code units. `[a](b)` makes no link of
 * it (SARIF 2.1.0, 3.11.6).
 */
export function sarifText(text: string, longest: number): string {
  // What `shorten` says of the rest takes room as well.
  const safe = shorten(withoutLinks(sanitise(text)), longest - 40).trim();
  return safe === "" ? nothing : safe;
}

function withoutLinks(text: string): string {
  return text.replace(/(\\*)\](?=\()/g, (found, slashes: string) =>
    slashes.length % 2 === 1 ? found : `${slashes}\\]`,
  );
}

/** The same as Markdown that holds nothing but the text. */
export function sarifMarkdown(text: string): string {
  return escapeMarkdown(shorten(text, 2000));
}

/** A name that stays as it is where it can: SARIF compares ids by their characters. */
export function sarifId(id: string): string {
  return id === "" ? "unnamed" : id;
}
