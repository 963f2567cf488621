import type { Document } from "../document/document.ts";
import type { Host, SourceFile } from "../linting/host.ts";
import { applyEdits } from "../writing/apply-edits.ts";
import type { FileChange } from "../writing/file-change.ts";
import type { Candidate } from "./fixing.ts";

/** Texts by path; of the files that are not as the host gave them. */
export type Texts = ReadonlyMap<string, string>;

/** The files of a host in several versions. The host is asked once, and only what changed is parsed anew. */
export class EditedFiles {
  readonly #host: Host;
  readonly #sources: ReadonlyMap<string, SourceFile>;
  readonly #documents = new Map<string, Document>();

  constructor(host: Host) {
    this.#host = host;
    this.#sources = new Map([...host.files].map((source) => [source.path, source]));
  }

  source(path: string): SourceFile | undefined {
    return this.#sources.get(path);
  }

  text(texts: Texts, path: string): string {
    return texts.get(path) ?? this.#sources.get(path)?.text ?? "";
  }

  /** The host as if its files were written so. */
  host(texts: Texts): Host {
    const host = this.#host;
    return {
      files: [...this.#sources.values()].map((source) => ({
        ...source,
        text: this.text(texts, source.path),
      })),
      skipped: host.skipped,
      facts: host.facts,
      parse: (path, text, earlier) => this.#parse(path, text, earlier),
      matches: (path, globs) => host.matches(path, globs),
      exists: (path) => host.exists(path),
    };
  }

  /** The texts once the fixes are carried out. */
  apply(texts: Texts, fixes: readonly Candidate[]): Texts {
    const result = new Map(texts);
    const edits = fixes.flatMap(({ fix }) => fix.edits);
    for (const path of new Set(edits.map((edit) => edit.path))) {
      const mine = edits.filter((edit) => edit.path === path);
      result.set(path, applyEdits(this.text(texts, path), mine));
    }
    return result;
  }

  changes(texts: Texts): FileChange[] {
    return [...texts]
      .map(([path, after]) => ({ path, before: this.#sources.get(path)?.text, after }))
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #parse(path: string, text: string, earlier: SourceFile["problems"]): Document {
    const known = this.#documents.get(path);
    if (known?.text === text) return known;
    const document = this.#host.parse(path, text, earlier);
    this.#documents.set(path, document);
    return document;
  }
}
