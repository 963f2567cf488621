import type { Goal, Surrounding } from "@aims-lint/authoring";
import { nearest, type RecordOf, type Requirement } from "@aims-lint/core";
import { UsageError } from "../arguments/usage-error.ts";

/** Whether records of the kind are the controls of the catalogue, which have their ids from there. */
export function isOfCatalogue({ kind }: Surrounding): boolean {
  return kind.name === "control";
}

/**
 * The control of an id.
 * @throws {UsageError} for one that is not in the catalogue.
 */
export function controlNamed(id: string, { packs, kind }: Surrounding): Requirement {
  const controls = controlsOf(packs);
  const found = controls.find((control) => kind.normaliseId(control.id) === kind.normaliseId(id));
  if (found) return found;
  const guess = nearest(
    id,
    controls.map((control) => control.id),
  );
  throw new UsageError(
    `There is no control ${id} in Annex A.${guess === undefined ? "" : ` Did you mean ${guess}?`}`,
  );
}

/** Behind which row of a register a control belongs: the last of those before it in the catalogue. */
export function placeOf(
  requirement: Requirement,
  goal: Goal,
  { project, kind, packs }: Surrounding,
): RecordOf | "header" | undefined {
  if (goal.type !== "register") return undefined;
  const order = controlsOf(packs).map(({ id }) => kind.normaliseId(id));
  const at = order.indexOf(kind.normaliseId(requirement.id));
  const rows = project.records(kind).filter(({ document }) => document === goal.document);
  const known = rows.filter(({ id }) => order.includes(kind.normaliseId(id)));
  const before = known.filter(({ id }) => order.indexOf(kind.normaliseId(id)) < at);
  const above = before
    .toSorted((a, b) => order.indexOf(kind.normaliseId(a.id)) - order.indexOf(kind.normaliseId(b.id)))
    .at(-1);
  return above ?? (known.length > 0 && goal.spot.type === "table" ? "header" : undefined);
}

function controlsOf(packs: Surrounding["packs"]): readonly Requirement[] {
  return packs
    .flatMap(({ catalogue }) => catalogue?.requirements ?? [])
    .filter(({ type }) => type === "control");
}
