import type { Dossier } from "@aims-lint/core";
import { fakeResult } from "./fake-result.ts";

/** For tests: a dossier of a check of one register, about which nothing else is on record. */
export function fakeDossier(values: Partial<Dossier> = {}): Dossier {
  return {
    result: fakeResult(),
    rules: [],
    groups: [],
    registers: { statement: [], systems: [], attestations: [] },
    provenance: {
      tool: { name: "aims-lint", version: "1.2.3" },
      project: "acme/ai-governance",
      noCommit: "The folder is in no git repository.",
      inputs: [],
    },
    ...values,
  };
}
