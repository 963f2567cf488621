import type { CodeArea } from "@aims-lint/core";

/** A file of the code, listed and not read. */
export interface ListedFile {
  /** Relative to the project, `/` between the parts. */
  readonly path: string;
  /** Bytes. Who asks for it may ask the disk: first the path decides what it can. */
  readonly size: number;
  /** The identity of its content, where somebody knows it without reading the file. */
  readonly content?: string | undefined;
}

/** What reading a file gave: its text, without a byte order mark, or why there is none, as a clause. */
export type ReadText = { readonly text: string } | { readonly reason: string };

/** What reading the first bytes of a file gave: no more than were asked for, fewer where it is shorter, or why there are none. */
export type ReadHead = { readonly bytes: Uint8Array } | { readonly reason: string };

/** A file or folder that was not looked into. */
export interface LeftFile {
  readonly path: string;
  /** Why, as a clause. */
  readonly reason: string;
  /** Of a link, which is not followed. */
  readonly link?: {
    /** Where it leads, where that is a path of the project. */
    readonly to?: string;
  };
}

/** The code of a project, as the scanner sees it. */
export interface CodeSource {
  /** In any order; documents of the AIMS are not among them. */
  readonly files: Iterable<ListedFile>;
  /** What was not looked into: folders, submodules, links. */
  readonly left: readonly LeftFile[];
  /** What the code at a path is for, where somebody says so; otherwise its path tells. */
  areaOf?(path: string): CodeArea | undefined;
  /** Reads a file once; nobody asks a second time. */
  read(path: string): ReadText;
  /** Reads the first `length` bytes of a file that may be binary and of any size. Nobody reads its text as well. */
  head(path: string, length: number): ReadHead;
}
