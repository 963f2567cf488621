import { sanitise } from "./sanitise.ts";

/**
 * A text that a Markdown renderer shows as it is, on one line, in a cell of a table too: no link, image, HTML, mention or
 * emphasis comes of it.
 */
export function escapeMarkdown(text: string): string {
  return sanitise(text)
    .replace(/[\\`*_[\]<>|~$]|&(?=[#\w])|^[#+=-]|^\d+(?=[.)])/g, "\\$&")
    .replace(/@(?=\w)/g, "@\u2060")
    .replace(/(?<=https?):(?=\/\/)|(?<=\bwww)\./gi, "\\$&");
}
