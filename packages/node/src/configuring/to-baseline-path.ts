import { posix } from "node:path";
import type { Layers } from "./layers.ts";

/**
 * The path of the baseline, where the configuration names one.
 * @throws {CannotCheckError} for a path that does not lead to a file of the project.
 */
export function toBaselinePath(file: Layers): { readonly baseline?: string } {
  const { baseline } = file.merged;
  if (baseline === undefined) return {};
  const normal = posix.normalize(baseline);
  const isOutside = posix.isAbsolute(normal) || normal === ".." || normal.startsWith("../");
  if (baseline.trim() === "" || isOutside || normal.endsWith("/") || normal === ".") {
    throw file.fault(
      ["baseline"],
      `The baseline ${JSON.stringify(baseline)} is no path of a file in the project.`,
      "Write a path from the project's root, such as governance/aims-lint.baseline.json.",
    );
  }
  return { baseline: normal };
}
