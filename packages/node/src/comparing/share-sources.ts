import type { Document, SourceFile } from "@aims-lint/core";
import type { Sharing } from "../create-host.ts";
import { blobId } from "./blob-id.ts";

/** How the check of the disk and that of a commit share what they have in common, so that nothing is read or parsed twice. */
export interface SharedSources {
  /** For the check of the disk, whose files are read first. */
  readonly ofDisk: Sharing;
  /** For the check of a commit. `identityOf` gives the id of the content of a file there. */
  ofCommit(identityOf: (path: string) => string | undefined): Sharing;
}

/** @param digits how many digits the ids of the repository have */
export function shareSources(digits: number): SharedSources {
  const sources = new Map<string, SourceFile>();
  const documents = new Map<string, Document>();
  return {
    ofDisk: {
      onSource: (source, bytes) => void sources.set(blobId(bytes, digits), source),
      parse: (path, _text, parse) => {
        const document = parse();
        documents.set(path, document);
        return document;
      },
    },
    ofCommit: (identityOf) => ({
      known: (path) => {
        const source = sources.get(identityOf(path) ?? "");
        return source && { ...source, path };
      },
      parse: (path, text, parse) => {
        const document = documents.get(path);
        return document?.text === text ? document : parse();
      },
    }),
  };
}
