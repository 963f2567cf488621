import type { Document, Problem, Range, Value } from "@aims-lint/core";
import { readDirectives } from "../directives.ts";
import { lazy } from "../lazy.ts";
import { limitProblems } from "../limit-problems.ts";
import { createInlineReader } from "../markdown/create-inline-reader.ts";
import { frontMatterEntries } from "../metadata/data-entries.ts";
import type { MarkdownContext } from "../metadata/read-fields.ts";
import { readTextMetadata } from "../metadata/read-metadata.ts";
import { markdownWriting } from "../writing/markdown-writing.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { emptyDocument } from "./empty-document.ts";
import { withFieldParagraphs } from "./field-paragraphs.ts";
import { findTitle } from "./find-title.ts";
import { inlineProblems } from "./inline-problems.ts";
import { readAnchors } from "./read-anchors.ts";
import { readComments } from "./read-comments.ts";
import { readHeadedOutline } from "./read-header.ts";
import { readLinks } from "./read-links.ts";
import { proseRanges } from "./read-prose.ts";
import { readSections } from "./read-sections.ts";
import { readTables } from "./read-tables.ts";
import { rememberInline } from "./remember-inline.ts";

/** A Markdown file as a document. Its blocks are read at once, everything else when it is asked for. */
export function markdownDocument(path: string, text: string, earlier: readonly Problem[]): Document {
  const { outline, header, unopened, problem } = readHeadedOutline(text);
  const yaml = header === undefined ? undefined : readYaml(text, header);
  const blocks = withFieldParagraphs(text, outline.blocks);
  const context: MarkdownContext = { text, inline: rememberInline(createInlineReader(outline)) };

  const written = lazy(() => readTextMetadata(context, blocks));
  const metadata = lazy(() => [...frontMatterEntries(yaml?.data), ...written().entries]);
  const sections = lazy(() => readSections(context, blocks));
  const comments = lazy(() => inOrder([...(yaml?.comments ?? []), ...readComments(context, blocks)]));
  const problems = lazy(() =>
    limitProblems([
      ...earlier,
      ...(problem === undefined ? [] : [problem]),
      ...(header === undefined ? [] : notMapping(yaml?.data, header)),
      ...(yaml?.problems ?? []),
      ...outline.problems,
      ...written().problems,
      ...inlineProblems(context, blocks),
    ]),
  );
  const title = lazy(
    () =>
      findTitle(metadata(), unopened ? ["title", "document title", "name"] : ["title", "document title"]) ??
      sections().find((section) => section.depth === 1)?.heading,
  );
  const tables = lazy(() => readTables(context, blocks));
  const links = lazy(() => readLinks(context, blocks));
  const anchors = lazy(() => readAnchors(context, blocks));
  const prose = lazy(() => proseRanges(text, blocks, context.inline));
  const directives = lazy(() => (text.includes("aims-lint") ? readDirectives(text, comments()) : []));
  const writing = lazy(() => {
    const part = header && yaml && { text, range: header, json: false, reading: yaml };
    const reread = (changed: string): Document => markdownDocument(path, changed, earlier);
    return markdownWriting({ path, text, outline, blocks, header: part, document, reread });
  });

  const document: Document = {
    ...emptyDocument(path, "markdown", text, []),
    data: yaml?.data,
    get title() {
      return title();
    },
    get metadata() {
      return metadata();
    },
    get sections() {
      return sections();
    },
    get tables() {
      return tables();
    },
    get links() {
      return links();
    },
    get anchors() {
      return anchors();
    },
    get prose() {
      return prose();
    },
    get comments() {
      return comments();
    },
    get directives() {
      return directives();
    },
    get problems() {
      return problems();
    },
    get writing() {
      return writing();
    },
  };
  return document;
}

/** A comment may stand before the front matter. */
function inOrder(ranges: readonly Range[]): Range[] {
  return ranges.toSorted((a, b) => a.start - b.start);
}

function notMapping(data: Value | undefined, header: Range): Problem[] {
  if (data === undefined || data.type === "mapping") return [];
  return [
    {
      code: "front-matter-not-mapping",
      problem: "The front matter holds no keys.",
      how: "Write it as key: value lines, or put a blank line above the first --- where it is meant as a rule.",
      range: header,
      incomplete: false,
    },
  ];
}
