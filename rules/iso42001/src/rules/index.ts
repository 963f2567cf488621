import type { Rule } from "@aims-lint/core";
import { applicabilityDecided } from "./soa/applicability-decided.ts";
import { controlKnown } from "./soa/control-known.ts";
import { exclusionJustified } from "./soa/exclusion-justified.ts";
import { inclusionJustified } from "./soa/inclusion-justified.ts";
import { soaComplete } from "./soa/soa-complete.ts";

/** Every rule of the pack. */
export const rules: readonly Rule[] = [
  applicabilityDecided,
  controlKnown,
  exclusionJustified,
  inclusionJustified,
  soaComplete,
];
