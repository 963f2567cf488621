import type { Detector } from "../detector.ts";

/** What says how the code is built and run: images, pipelines, infrastructure, environments. */
export const deploymentDetectors: readonly Detector[] = [];
