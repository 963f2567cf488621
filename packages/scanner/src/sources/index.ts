import type { Detector } from "../detector.ts";

/** The code itself: imports, calls, addresses. */
export const sourceDetectors: readonly Detector[] = [];
