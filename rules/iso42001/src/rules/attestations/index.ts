import type { Rule } from "@aims-lint/core";
import { attestationComplete } from "./attestation-complete.ts";
import { attestationCurrent } from "./attestation-current.ts";

/** The rules about people's statements. */
export const attestationsRules: readonly Rule[] = [attestationComplete, attestationCurrent];
