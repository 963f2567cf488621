import type { Detector, HeadDetector, PathDetector } from "../detector.ts";

/** Pointers to models, cards and settings that stand beside them, lists of parts (SBOM). */
export const artefactDetectors: readonly Detector[] = [];

/** Model files: what they are shows in their first bytes. */
export const artefactHeadDetectors: readonly HeadDetector[] = [];

/** The files of tools that people write code with, which are told by their names. */
export const artefactPathDetectors: readonly PathDetector[] = [];
