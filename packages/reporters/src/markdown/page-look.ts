import { encodePath } from "../safety/encode-path.ts";
import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { shorten } from "../safety/shorten.ts";

/** Where the lines of the files can be seen. */
export interface Links {
  /** The address of the project's folder, behind which the path of a file goes, `https://github.com/acme/x/blob/<sha>/`. */
  readonly blob: string;
}

/** A text of the repository, on one line and of a bounded length. */
export function quoted(text: string, longest = 400): string {
  return escapeMarkdown(shorten(text.trim(), longest));
}

/** A file, or a line of it, as words of one's own; a link where there is an address. */
export function linked(
  words: string,
  place: { readonly path: string; readonly line?: number },
  links: Links | undefined,
): string {
  if (!links || !/^https?:\/\/[^\s()<>"\\]+\/$/.test(links.blob)) return words;
  // A page that is rendered has no lines.
  const plain = /\.(?:md|markdown|csv|tsv)$/i.test(place.path) ? "?plain=1" : "";
  const line = place.line === undefined ? "" : `${plain}#L${place.line}`;
  return `[${words}](${links.blob}${encodePath(place.path)}${line})`;
}
