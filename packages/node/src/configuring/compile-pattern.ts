import { compileGlob } from "../matching/compile-glob.ts";
import { GlobError } from "../matching/parse-glob.ts";
import type { Layers } from "./layers.ts";

/**
 * Compiles a pattern of a configuration.
 * @throws {CannotCheckError} with its place, where it cannot be used.
 */
export function compilePattern(
  file: Layers,
  key: readonly PropertyKey[],
  glob: string,
): (path: string) => boolean {
  try {
    return compileGlob(glob);
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    const how = "Write a path from the project's root, with *, **, ? and {a,b} where parts of it vary.";
    throw file.fault(key, `The pattern ${JSON.stringify(glob)} ${error.message}.`, how);
  }
}
