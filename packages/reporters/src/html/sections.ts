import type { Section } from "./section.ts";
import { change } from "./sections/change.ts";
import { coverage } from "./sections/coverage.ts";
import { findings } from "./sections/findings.ts";
import { summary } from "./sections/summary.ts";

/** The parts of the audit pack, in their order. */
export const sections: readonly Section[] = [summary, change, coverage, findings];
