import type { CodeArea } from "@aims-lint/core";
import { compilePattern } from "./compile-pattern.ts";
import type { Layers } from "./layers.ts";

/** What a configuration says of the code. */
export interface CodeSettings {
  readonly ignores: (path: string) => boolean;
  /** `undefined` where the configuration says nothing of a path. */
  readonly areaOf: (path: string) => CodeArea | undefined;
}

/** Where nothing is said of the code. */
export const codeDefaults: CodeSettings = { ignores: () => false, areaOf: () => undefined };

/**
 * What the configuration says of the code, ready to use.
 * @throws {CannotCheckError} with the place, for a pattern that cannot be used.
 */
export function toCode(file: Layers): CodeSettings {
  const { ignore = [], areas = {} } = file.merged.code ?? {};
  const ignored = ignore.map((glob, index) => compilePattern(file, ["code", "ignore", index], glob));
  const known = Object.entries(areas).map(([glob, area]) => ({
    area,
    matches: compilePattern(file, ["code", "areas", glob], glob),
  }));
  return {
    ignores: (path) => ignored.some((matches) => matches(path)),
    areaOf: (path) => known.find(({ matches }) => matches(path))?.area,
  };
}
