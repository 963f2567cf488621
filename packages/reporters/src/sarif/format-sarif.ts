import type { Dossier } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { fitting } from "./fitting.ts";
import { selectEntries } from "./select-entries.ts";
import { toRun } from "./to-run.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

export interface SarifOptions {
  /**
   * Whether it is handed to GitHub's interface for uploads as it is. GitHub then tells alerts apart by our fingerprints, and not by a hash of the
   * line that its own action for uploads works out and that a report cannot know. What is waived or known is left out: GitHub shows suppressed
   * results as open.
   */
  readonly isUpload?: boolean;
}

/**
 * A report in SARIF 2.1.0 (OASIS), as code scanning of GitHub, of Azure DevOps and editors read it. Within GitHub's limits: of too many results the
 * gravest and the new ones are kept, and how many are left out is said in the file.
 */
export function formatSarif(dossier: Dossier, { isUpload = false }: SarifOptions = {}): string {
  const entries = selectEntries(dossier.result, isUpload);
  return fitting(entries, (kept) => {
    const log = { $schema: schema, version: "2.1.0", runs: [toRun(dossier, kept, entries.length, isUpload)] };
    return `${escapeJson(JSON.stringify(log))}\n`;
  });
}
