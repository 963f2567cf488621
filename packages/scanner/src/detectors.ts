import { artefactDetectors, artefactHeadDetectors, artefactPathDetectors } from "./artefacts/index.ts";
import { deploymentDetectors } from "./deployments/index.ts";
import type { Detector, HeadDetector, PathDetector } from "./detector.ts";
import { manifestDetectors } from "./manifests/index.ts";
import { sourceDetectors } from "./sources/index.ts";

/** Every detector. A file may be read by several of them, and is read from the disk once. */
export const detectors: readonly Detector[] = [
  ...manifestDetectors,
  ...deploymentDetectors,
  ...artefactDetectors,
  ...sourceDetectors,
];

/** Those that need the first bytes only. */
export const headDetectors: readonly HeadDetector[] = artefactHeadDetectors;

/** Those that need no text. */
export const pathDetectors: readonly PathDetector[] = artefactPathDetectors;
