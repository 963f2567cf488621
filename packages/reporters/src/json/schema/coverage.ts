import { coverageStates } from "@aims-lint/core";
import * as z from "zod";
import { count, entry, list, path, text, texts } from "./basics.ts";
import { outcomeState } from "./outcome.ts";

export const coverageState = z.enum(coverageStates);

export const phase = z.enum(["plan", "do", "check", "act"]);

/** The state of a requirement, as `coverage` holds it. */
export const coverage = entry({
  requirement: text,
  title: text,
  type: z.enum(["clause", "control"]),
  group: text.nullable(),
  phase: phase.nullable(),
  stages: list(z.literal([1, 2])).nullable(),
  state: coverageState,
  exclusion: entry({ record: text.nullable(), reason: text.nullable() }).nullable(),
  undecided: z.boolean(),
  evidence: list(z.object({ record: text, path })),
  attestations: texts,
  findings: count,
  beside: z.object({ findings: count, state: coverageState }).nullable(),
  repositories: list(z.object({ repository: text, state: coverageState, findings: count })).nullable(),
  rules: list(z.object({ rule: text, outcome: outcomeState })),
});
