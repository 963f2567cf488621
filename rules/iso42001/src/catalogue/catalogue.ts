import type { Catalogue, Requirement } from "@aims-lint/core";
import { annexC, clauses, commonErrors, controls } from "./data.generated.ts";

/** The catalogue of ISO/IEC 42001:2023: 32 sub-clauses, then 38 controls. The data are in `catalogue/*.yaml`. */
export const catalogue: Catalogue = {
  standard: "ISO/IEC 42001:2023",
  requirements: [
    ...clauses.clauses.map((clause) => requirement("clause", clause)),
    ...controls.controls.map((control) => requirement("control", control)),
  ],
};

/** The ten rows of Table A.1 that state an objective and are no controls, by id. */
export const objectiveRows: ReadonlyMap<
  string,
  { readonly id: string; readonly group: string; readonly title: string }
> = new Map(controls.objectives.map((row) => [row.id, row]));

export { annexC, clauses, commonErrors, controls };

function requirement(
  type: Requirement["type"],
  { id, title, summary, evidence }: Omit<Requirement, "type">,
): Requirement {
  return { id, type, title, summary, evidence };
}
