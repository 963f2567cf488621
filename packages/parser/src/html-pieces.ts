import type { Range } from "@aims-lint/core";

/** A stretch of HTML: a comment or a tag with its delimiters, or the text between them. */
export interface HtmlPiece extends Range {
  readonly type: "comment" | "tag" | "text";
}

/** Takes HTML apart without understanding it. A comment that is not closed runs to the end of the range. */
export function htmlPieces(text: string, { start, end }: Range): HtmlPiece[] {
  const html = text.slice(start, end);
  const pieces: HtmlPiece[] = [];
  const add = (type: HtmlPiece["type"], from: number, to: number): void => {
    if (to > from) pieces.push({ type, start: start + from, end: start + to });
  };
  let written = 0;
  let at = html.indexOf("<");
  while (at !== -1) {
    const comment = html.startsWith("<!--", at);
    const close = html.indexOf(comment ? "-->" : ">", at + 1);
    if (close === -1 && !comment) break;
    const stop = close === -1 ? html.length : close + (comment ? 3 : 1);
    add("text", written, at);
    add(comment ? "comment" : "tag", at, stop);
    written = stop;
    at = html.indexOf("<", stop);
  }
  add("text", written, html.length);
  return pieces;
}

/** The value of the attribute `id` or `name` of a tag. */
export function tagId(tag: string): string | undefined {
  const match = /\s(?:id|name)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(tag.slice(0, 2000));
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
