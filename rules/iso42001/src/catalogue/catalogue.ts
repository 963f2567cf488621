import type { Catalogue, Requirement } from "@aims-lint/core";
import { annexC, clauses, commonErrors, controls } from "./data.generated.ts";

/** The catalogue of ISO/IEC 42001:2023: 32 sub-clauses, then 38 controls. The data are in `catalogue/*.yaml`. */
export const catalogue: Catalogue = {
  standard: "ISO/IEC 42001:2023",
  requirements: [
    ...clauses.clauses.map(({ stage, ...clause }) => toRequirement("clause", clause, stage)),
    ...controls.controls.map(
      ({ stage, objective: _objective, life_cycle: _lifeCycle, guidance: _guidance, ...control }) =>
        toRequirement("control", { ...control, ...phaseOf(control.group) }, stage),
    ),
  ],
  groups: [...clauses.groups, ...controls.groups.map(({ id, title, phase }) => ({ id, title, phase }))],
};

/** The ten rows of Table A.1 that state an objective and are no controls, by id. */
export const objectiveRows: ReadonlyMap<
  string,
  { readonly id: string; readonly group: string; readonly title: string }
> = new Map(controls.objectives.map((row) => [row.id, row]));

export { annexC, clauses, commonErrors, controls };

/** A control belongs to the phase of its group. */
function phaseOf(group: string): Pick<Requirement, "phase"> {
  const found = controls.groups.find(({ id }) => id === group);
  return found ? { phase: found.phase } : {};
}

function toRequirement(
  type: Requirement["type"],
  entry: Omit<Requirement, "type" | "stages">,
  stages: readonly string[],
): Requirement {
  return { ...entry, type, stages: stages.map((stage) => (stage === "1" ? 1 : 2)) };
}
