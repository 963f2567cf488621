import type { Detector } from "../detector.ts";

/** What says which packages the code is made of. */
export const manifestDetectors: readonly Detector[] = [];
