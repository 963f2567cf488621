import { relative, sep } from "node:path";
import type { Input, Project, SourceFile } from "@aims-lint/core";
import type { BaselineFile } from "../baselining/find-baseline.ts";
import type { Layers } from "../configuring/layers.ts";
import type { PluginFile } from "../configuring/read-settings.ts";
import type { FileSystem } from "../files/file-system.ts";

/** A file that a check was made of, as it was read. */
export interface CheckedFile {
  /** Relative to the project; begins with `../` where it lies outside. */
  readonly path: string;
  readonly as: Input["as"];
  readonly bytes: Uint8Array;
}

/** The files of a check. They are not read again: their bytes are those that were checked. */
export interface CheckedFiles {
  /** The folders, or single files, that were looked through; "" is the project. */
  readonly roots: readonly string[];
  /** The configurations, farthest first, each by its path; a preset that one extends by its name. */
  readonly layers: readonly ({ readonly path: string } | { readonly preset: string })[];
  /** Paths that a rule asked about and that are there, as far as rules have asked. */
  readonly found: ReadonlySet<string>;
  /** Each of them, by path; made when it is asked for, so that not all bytes are in memory at once. */
  [Symbol.iterator](): Iterator<CheckedFile>;
}

/** Remembers what the text of a file alone does not tell of its bytes. */
export interface ByteKeeper {
  readonly onSource: (source: SourceFile, bytes: Uint8Array) => void;
  /** The bytes of a file, whose text may have been mended since. */
  bytesOf(path: string, text: string): Uint8Array;
}

const mark = "\uFEFF";

/** Nearly every file is UTF-8, whose text gives its bytes again; only of the others the bytes are kept. */
export function keepBytes(): ByteKeeper {
  const marked = new Set<string>();
  const odd = new Map<string, Uint8Array>();
  return {
    onSource: ({ path, text, problems, encoding }, bytes) => {
      if (encoding !== undefined || problems.length > 0 || text.startsWith(mark))
        odd.set(path, bytes.slice());
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) marked.add(path);
    },
    bytesOf: (path, text) => odd.get(path) ?? Buffer.from(marked.has(path) ? mark + text : text),
  };
}

/** Of what files a check is made, besides its documents. */
interface Reading {
  readonly files: FileSystem;
  readonly projectRoot: string;
  readonly roots: readonly string[];
  readonly layers: Layers | undefined;
  readonly plugins: readonly PluginFile[];
  readonly baseline: BaselineFile;
  readonly keeper: ByteKeeper;
  readonly found: ReadonlySet<string>;
}

/** Lists the files that a check of a project was made of. */
export function checkedFiles(project: Project, reading: Reading): CheckedFiles {
  const { files, projectRoot, roots, keeper, found, layers } = reading;
  const toPath = pathsFrom(realPathOf(files, projectRoot));
  const others = new Map(settingFiles(reading, toPath).map((file) => [file.path, file]));
  const documents = new Map(project.documents.map(({ document }) => [document.path, document]));
  const paths = [...new Set([...others.keys(), ...documents.keys()])].sort();
  return {
    roots,
    found,
    layers: (layers?.all ?? []).map(({ file, source, settings }) =>
      source.bytes ? { path: toPath(file) } : { preset: settings.preset ?? "" },
    ),
    *[Symbol.iterator]() {
      for (const path of paths) {
        const other = others.get(path);
        const document = documents.get(path);
        if (other) yield other;
        else if (document) yield { path, as: "document", bytes: keeper.bytesOf(path, document.text) };
      }
    },
  };
}

function settingFiles(
  { layers, plugins, baseline }: Reading,
  toPath: (file: string) => string,
): CheckedFile[] {
  return [
    ...(layers?.all ?? []).flatMap(({ file, source: { bytes } }): CheckedFile[] =>
      bytes ? [{ path: toPath(file), as: "configuration", bytes }] : [],
    ),
    ...plugins.map(({ file, bytes }): CheckedFile => ({ path: toPath(file), as: "plugin", bytes })),
    ...(baseline.bytes
      ? [{ path: baseline.path, as: "baseline", bytes: baseline.bytes } satisfies CheckedFile]
      : []),
  ];
}

function pathsFrom(root: string): (file: string) => string {
  return (file) => relative(root, file).split(sep).join("/");
}

function realPathOf(files: FileSystem, path: string): string {
  try {
    return files.realPath(path);
  } catch {
    return path;
  }
}
