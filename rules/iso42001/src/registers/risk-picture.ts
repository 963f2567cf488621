import type { Project, RatedRisk, RecordOf, Reference, RiskPicture } from "@aims-lint/core";
import { control } from "../kinds/control.ts";
import { risk } from "../kinds/risk.ts";
import { readField, readText } from "../reading.ts";
import { isRefusal } from "../rules/risks/authority.ts";
import { isClosed, isProduct } from "../rules/risks/rating.ts";
import { riskScale } from "../rules/risks/scale/risk-scale.ts";
import { controlNamed } from "../rules/soa/annex-a.ts";
import { systemsAbout } from "../rules/systems/about.ts";
import { axesOf } from "./axes.ts";
import { levelsOf } from "./levels.ts";
import { withHeaderSteps } from "./header-steps.ts";
import { methodNotes, placeNotes } from "./picture-notes.ts";
import { type Frame, rate, valuesOf } from "./rate.ts";
import { type Grid, gridOf, placeOfScale, toMatrix } from "./risk-matrix.ts";

type Risk = RecordOf<typeof risk>;

/** Every risk with its place before and after treatment, and the organisation's own matrix; `undefined` where no risk is on record. */
export function riskPicture(project: Project): RiskPicture | undefined {
  const records = project.records(risk);
  if (records.length === 0) return undefined;
  const scale = withHeaderSteps(riskScale(project), project);
  const axes = axesOf(scale);
  const isMultiplied = scale.isProduct || records.some((record) => multiplies(record, scale));
  const grid = axes && gridOf(axes, scale, isMultiplied);
  const ratings = records.flatMap((record) =>
    (["inherent", "residual"] as const).flatMap((side) => {
      const { level, rating } = valuesOf(record, side).values;
      return [level, rating].filter((value) => value !== undefined);
    }),
  );
  const levels = levelsOf(scale, fromTheLowest(grid ?? []), ratings);
  const frame: Frame = { project, scale, levels, matrix: axes && grid ? { axes, grid } : undefined };
  const rated = records.map((record) => {
    const [before, after] = [rate(record, "inherent", frame), rate(record, "residual", frame)];
    return { before, after, risk: describe(record, project, before.rating, after.rating) };
  });
  const open = rated.filter(({ risk: { isClosed: closed } }) => !closed);
  const at = placeOfScale(project, scale);
  return {
    ...(axes && grid && at ? { scale: toMatrix(axes, grid, levels, scale, at) } : {}),
    notes: [
      ...methodNotes(scale, grid),
      ...(grid
        ? placeNotes(
            "before",
            open.map(({ before }) => before.unplaced),
          )
        : []),
      ...(grid
        ? placeNotes(
            "after",
            open.map(({ after }) => after.unplaced),
          )
        : []),
    ],
    risks: rated.map((each) => each.risk),
  };
}

function multiplies(record: Risk, scale: Frame["scale"]): boolean {
  const { level, rating } = valuesOf(record, "inherent").values;
  return isProduct(record, scale) || (level?.factors ?? rating?.factors) !== undefined;
}

/** The cells by their distance from the lowest corner. */
function fromTheLowest(grid: Grid) {
  const cells = grid.flatMap((row, likelihood) =>
    row.flatMap((level, impact) => (level ? [{ level, distance: likelihood + impact }] : [])),
  );
  return cells.toSorted((a, b) => a.distance - b.distance).map(({ level }) => level);
}

function describe(
  record: Risk,
  project: Project,
  before: RatedRisk["before"],
  after: RatedRisk["after"],
): RatedRisk {
  const owner = readText(record, "owner");
  const [treatment, status] = [readText(record, "treatment"), readText(record, "status")];
  const accepted = acceptanceOf(record);
  return {
    record: record.ref,
    title: readText(record, "title") ?? readText(record, "description") ?? record.id,
    at: record.at(),
    systems: systemsOf(record, project),
    ...(owner === undefined ? {} : { owner }),
    ...(treatment === undefined ? {} : { treatment }),
    controls: controlsOf(record, project),
    ...(status === undefined ? {} : { status }),
    ...(!record.ragged && isClosed(record) ? { isClosed: true } : {}),
    before,
    after,
    ...(accepted ? { accepted } : {}),
  };
}

/** The ids of the systems in the inventory that it is about; where it names none of them, what it names. */
function systemsOf(record: Risk, project: Project): string[] {
  const known = systemsAbout(record, project).map(({ id }) => id);
  return known.length > 0 ? [...new Set(known)] : references(record, "system").map(({ text }) => text);
}

/** The controls that it names, by id; what is no id, such as a path, is left out. */
function controlsOf(record: Risk, project: Project): string[] {
  const ids = references(record, "controls").flatMap(({ id }) => {
    const named = controlNamed(id) ?? project.find(control, id)?.id;
    return named ?? (/^\p{Lu}{1,6}[-. ]?\d[\d.-]*$/u.test(id) ? id : []);
  });
  return [...new Set(ids)];
}

function acceptanceOf(record: Risk): RatedRisk["accepted"] {
  const by = readText(record, "acceptedBy");
  const [on, until] = [readText(record, "acceptedOn"), readText(record, "acceptedUntil")];
  const isNamed = by !== undefined && !isRefusal(by);
  if (!isNamed && on === undefined && until === undefined) return undefined;
  return {
    ...(isNamed ? { by } : {}),
    ...(on === undefined ? {} : { on }),
    ...(until === undefined ? {} : { until }),
  };
}

function references(record: Risk, path: string): readonly Reference[] {
  return (readField(record, path) as readonly Reference[] | undefined) ?? [];
}
