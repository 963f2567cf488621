import type { Section } from "@aims-lint/core";
import { lineStart } from "../yaml/scan-source.ts";
import { markdownForms, toMarkdownText } from "./escape-markdown.ts";
import { lineEndAt } from "./line-end.ts";
import type { Replacement } from "./replacement.ts";
import { pairsOf } from "./unchanged.ts";
import type { WrittenPage } from "./written-page.ts";

/**
 * A heading with a text below it, behind a section or at the end, blank lines around it. `undefined` where the page would not read as
 * before with the section at its place.
 */
export function addPageSection(
  page: WrittenPage,
  { heading, depth, body }: { heading: string; depth: number; body: string },
  after: Section | undefined,
): Replacement | undefined {
  const { text, outline } = page;
  if (heading === "" || heading.includes("\n") || !Number.isInteger(depth) || depth < 1 || depth > 6)
    return undefined;
  const at =
    after === undefined || after.range.end >= text.length ? text.length : lineStart(text, after.range.end);
  const end = lineEndAt(text, text.length);
  const place = { inCell: false, hasDefinitions: outline.definitions.size > 0 };
  const headings = markdownForms(heading, place).map((form) => `${"#".repeat(depth)} ${form}`);
  const bodies = bodyForms(body, place.hasDefinitions, end);
  const lead = leadAt(text.slice(0, at), end);
  const tail = at < text.length ? end + end : end;
  return headings
    .flatMap((title) =>
      bodies.map((written) => [title, ...(written === "" ? [] : [written])].join(end + end)),
    )
    .map((section) => ({ range: { start: at, end: at }, text: lead + section + tail }))
    .find((edit) => readsWith(page, edit, { heading, depth, body: shown(body) }));
}

/** What parts a section from the text before it. */
function leadAt(before: string, end: string): string {
  if (before.trim() === "" || /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)[ \t]*$/u.test(before)) return "";
  return /(?:\r\n?|\n)$/u.test(before) ? end : end + end;
}

/** A body in its paragraphs, plain lines first. */
function bodyForms(body: string, hasDefinitions: boolean, end: string): string[] {
  const lines = toMarkdownText(body).split("\n");
  const forms = lines.map((line) =>
    line === "" ? [] : markdownForms(line, { inCell: false, hasDefinitions }),
  );
  return [0, 1, 2].map((rank) =>
    lines.map((_, index) => forms[index]?.[rank] ?? forms[index]?.at(-1) ?? "").join(end),
  );
}

/** A body as it reads: no blank lines, no blanks at the edges of lines. */
function shown(body: string): string {
  return body.trim().replace(/\s*\n\s*/gu, "\n");
}

function readsWith(
  { text, document, reread }: WrittenPage,
  edit: Replacement,
  { heading, depth, body }: { heading: string; depth: number; body: string },
): boolean {
  const after = reread(text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end));
  const fresh = after.sections.findIndex(({ range }) => range.start >= edit.range.start);
  const section = after.sections[fresh];
  const before = (one: typeof document, skip: number): string =>
    JSON.stringify([
      one.sections
        .filter((_, index) => index !== skip)
        .map((each) => [each.heading.value, each.depth, each.prose.value]),
      pairsOf(one.metadata),
      one.problems.map(({ code }) => code),
      one.links.map(({ destination }) => destination),
      one.tables.map(({ rows }) => rows.length),
    ]);
  return (
    section?.heading.value === heading &&
    section.depth === depth &&
    section.prose.value === body &&
    before(after, fresh) === before(document, -1)
  );
}
