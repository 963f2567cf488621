import type { Span } from "@aims-lint/core";
import { encodePath } from "../safety/encode-path.ts";

/** The name of the place that all paths begin at: the root of the repository. */
export const root = "%SRCROOT%";

/** Where a file is, as SARIF names it: a URI from the root of the repository. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: typeof root;
}

/** A place of a file. */
export interface Location {
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region?: Region };
}

/** Lines and columns from 1, in UTF-16 code units; it ends before `endColumn`. */
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Names a file.
 * @param folder where the project lies in its repository, ending with `/`; or nothing
 */
export function artifactLocation(path: string, folder: string): ArtifactLocation {
  return { uri: encodePath(`${folder}${path}`) || ".", uriBaseId: root };
}

export function locationOf({ path, start, end }: Span, folder: string): Location {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: Math.max(end.line, start.line),
    endColumn: end.line > start.line ? end.column : Math.max(end.column, start.column),
  };
  return { physicalLocation: { artifactLocation: artifactLocation(path, folder), region } };
}
