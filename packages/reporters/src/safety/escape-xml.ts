import { sanitise } from "./sanitise.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * A text for the content or a quoted attribute of XML 1.0, on one line. What XML cannot carry (most control characters, lone surrogates,
 * U+FFFE, U+FFFF) and what is invisible is written out as `\x1b`. The text never makes a line that a CI runner would obey.
 */
export function escapeXml(text: string): string {
  return sanitise(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? "")
    .replace(/^\s*:/, (start) => start.replace(":", "&#58;"));
}
