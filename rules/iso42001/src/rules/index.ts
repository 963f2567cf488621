import type { Rule } from "@aims-lint/core";
import { exclusionJustified } from "./soa/exclusion-justified.ts";

/** Every rule of the pack. */
export const rules: readonly Rule[] = [exclusionJustified];
