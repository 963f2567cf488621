import type { Detector, PathDetector } from "../detector.ts";

/** Models and data that lie in the repository, pointers to them, lists of parts (SBOM). */
export const artefactDetectors: readonly Detector[] = [];

/** Model files, and the files of tools that people write code with, which are told by their names. */
export const artefactPathDetectors: readonly PathDetector[] = [];
