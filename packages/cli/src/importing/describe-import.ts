import type { Difference, Import } from "@aims-lint/authoring";
import { type Line, plain } from "@aims-lint/reporters";
import { counted } from "../output/counted.ts";
import { short } from "./describe-columns.ts";

/** How many differences are shown one by one. */
const shown = 20;

/** What an import does, record by record where something differs. */
export function describeImport({ added, same, updated, kept, twins }: Import, update: boolean): Line[] {
  return [
    ...twins
      .slice(0, shown)
      .map((rows) =>
        plain(
          `Rows with the same id, each taken for a record of its own: ${rows.map(({ from }) => from).join(", ")}.`,
        ),
      ),
    ...describe(updated, `Changed in records that were there (${updated.length}):`, false),
    ...describe(
      kept,
      update
        ? `Differs, and has to be changed by hand (${kept.length})${lacksColumn(kept) ? "; --add-columns gives a table the columns that it lacks" : ""}:`
        : `Differs from the project, and stays as it is there (${kept.length}); --update changes it:`,
      true,
    ),
    plain(
      `${counted(added.length, "record")} added, ${same} there already${same === 1 ? "" : ""}, ${differing(kept)}.`,
    ),
  ];
}

function lacksColumn(kept: readonly Difference[]): boolean {
  return kept.some(({ entry, record }) => entry === undefined && record.document.format !== "yaml");
}

function differing(kept: readonly Difference[]): string {
  return `${new Set(kept.map(({ record }) => record)).size} that differ`;
}

function describe(differences: readonly Difference[], title: string, isPlaced: boolean): Line[] {
  if (differences.length === 0) return [];
  const rest = differences.length - shown;
  return [
    plain(title),
    ...differences.slice(0, shown).map(({ record, header, here, there }) => {
      const { path, start } = record.at();
      const place = isPlaced ? ` (${path}:${start.line})` : "";
      return plain(`  ${record.id}${place}, ${header}: “${short(here)}” here, “${short(there)}” in the file`);
    }),
    ...(rest > 0 ? [plain(`  and ${rest} more`)] : []),
  ];
}
