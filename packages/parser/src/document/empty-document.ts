import { createLocator, type Document, type Format, noWriting, type Problem } from "@aims-lint/core";

/** A document of which nothing was read; formats fill in what they have. */
export function emptyDocument(
  path: string,
  format: Format,
  text: string,
  problems: readonly Problem[],
): Document {
  return {
    path,
    format,
    text,
    title: undefined,
    metadata: [],
    sections: [],
    tables: [],
    links: [],
    anchors: new Set(),
    prose: [],
    comments: [],
    data: undefined,
    directives: [],
    problems,
    writing: noWriting,
    locate: createLocator(path, text),
  };
}
