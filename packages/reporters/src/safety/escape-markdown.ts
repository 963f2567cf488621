import { sanitise } from "./sanitise.ts";

/** Invisible; keeps a service from taking what follows for a name or a number that it links. */
const joiner = "\u2060";

/**
 * A text that a Markdown renderer shows as it is, on one line, in a cell of a table too: no link, image, HTML, mention, list,
 * heading, code or emphasis comes of it, and no command to a CI runner.
 */
export function escapeMarkdown(text: string): string {
  return sanitise(text.trim().replace(/\s*[\r\n]+\s*/g, " "))
    .replace(/[\\`*_[\]<>|~$]|&(?=[#\w])|^[#+=:-]|(?<=^\d+)[.)](?=\s|$)/g, "\\$&")
    .replace(/(?:@(?=\w)|#(?=\d)|(?<=\bgh)-(?=\d))/gi, `$&${joiner}`)
    .replace(/(?<=\w):(?=\/\/)|(?<=www)\./gi, "\\$&");
}
