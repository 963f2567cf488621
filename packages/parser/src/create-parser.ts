import { createLocator, type Document, type Problem } from "@aims-lint/core";
import { formatOf, parseDocument, withoutMark } from "./parse-document.ts";
import { Recent } from "./recent.ts";

/** How much text may lie parsed at a time, in UTF-16 code units; parsed text takes about ten times as much memory. */
const textParsed = 12_000_000;

/**
 * Makes a parser for many files. Its documents are those of `parseDocument`, but what was parsed of a document that nobody asked
 * lately is forgotten and parsed anew when somebody asks: ten thousand documents do not fit into memory at once.
 */
export function createParser(): (path: string, text: string, earlier?: readonly Problem[]) => Document {
  const recent = new Recent(textParsed);
  return (path, text, earlier) =>
    new RecalledDocument(path, text, recent, () => parseDocument(path, text, earlier));
}

class RecalledDocument implements Document {
  readonly path: string;
  readonly format: Document["format"];
  readonly text: string;
  readonly locate: Document["locate"];
  readonly #parsed: () => Document;
  #problems: readonly Problem[] | undefined;

  constructor(path: string, text: string, recent: Recent, parse: () => Document) {
    this.#parsed = recent.remember(text.length, parse);
    this.path = path;
    this.format = formatOf(path);
    this.text = withoutMark(text);
    this.locate = createLocator(path, this.text);
  }

  get title(): Document["title"] {
    return this.#parsed().title;
  }

  get metadata(): Document["metadata"] {
    return this.#parsed().metadata;
  }

  get sections(): Document["sections"] {
    return this.#parsed().sections;
  }

  get tables(): Document["tables"] {
    return this.#parsed().tables;
  }

  get links(): Document["links"] {
    return this.#parsed().links;
  }

  get anchors(): Document["anchors"] {
    return this.#parsed().anchors;
  }

  get prose(): Document["prose"] {
    return this.#parsed().prose;
  }

  get comments(): Document["comments"] {
    return this.#parsed().comments;
  }

  get data(): Document["data"] {
    return this.#parsed().data;
  }

  get directives(): Document["directives"] {
    return this.#parsed().directives;
  }

  get writing(): Document["writing"] {
    return this.#parsed().writing;
  }

  /** Asked again and again, and nearly always none: they stay. */
  get problems(): readonly Problem[] {
    this.#problems ??= this.#parsed().problems;
    return this.#problems;
  }
}
