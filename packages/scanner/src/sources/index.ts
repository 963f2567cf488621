import type { Detector } from "../detector.ts";
import { detectSource } from "./detect-source.ts";

/** The code itself: imports, calls, addresses. */
export const sourceDetectors: readonly Detector[] = [detectSource];
