import type { Level, Project, Rating, RecordOf } from "@aims-lint/core";
import type { risk } from "../kinds/risk.ts";
import { readField } from "../reading.ts";
import {
  isProduct,
  isTaken,
  levelFrom,
  pathOf,
  type Side,
  type Rating as Values,
} from "../rules/risks/rating.ts";
import { isAbove } from "../rules/risks/scale/compare.ts";
import { quoteLevel, type RiskScale, scaleFor } from "../rules/risks/scale/risk-scale.ts";
import { placeOn, type Step } from "../rules/risks/scale/steps.ts";
import type { Axes } from "./axes.ts";
import type { Levels } from "./levels.ts";
import type { Grid } from "./risk-matrix.ts";

type Risk = RecordOf<typeof risk>;

/** Why a rating has no place in the matrix. */
export type Unplaced =
  | "unreadable"
  | "unrated"
  | "level-only"
  | "no-likelihood"
  | "no-impact"
  | "off-scale"
  | "other-scale";

/** What ratings are held against. `axes` and `grid` are of the matrix that is shown, where there is one. */
export interface Frame {
  readonly project: Project;
  readonly scale: RiskScale;
  readonly levels: Levels;
  readonly matrix: { readonly axes: Axes; readonly grid: Grid } | undefined;
}

/** How a risk is rated on one side, and why it has no place where it has none. */
export function rate(record: Risk, side: Side, frame: Frame): { rating: Rating; unplaced?: Unplaced } {
  if (record.ragged) return { rating: {}, unplaced: "unreadable" };
  const own = valuesOf(record, side);
  const isSilent = own.isReadable && !Object.values(own.values).some((value) => value !== undefined);
  if (isSilent && side === "residual" && isTaken(record)) return rate(record, "inherent", frame);
  const { values } = own;
  const found = place(record, values, frame);
  const level = levelFrom(values, frame.scale, isProduct(record, frame.scale)) ?? found.cell;
  const band = level && frame.levels.nameOf(level);
  const above = level && frame.scale.limit && isAbove(level, frame.scale.limit, frame.scale.bands);
  const written = writtenLevel(values);
  return {
    rating: {
      ...(typeof found.at === "object" ? found.at : {}),
      ...(written === undefined ? {} : { level: written }),
      ...(band === undefined ? {} : { band }),
      ...(above === undefined ? {} : { isAbove: above }),
    },
    ...(typeof found.at === "string" ? { unplaced: own.isReadable ? found.at : "unreadable" } : {}),
  };
}

/** The ratings of a side that could be read; what is written and is none is left out. */
export function valuesOf(record: Risk, side: Side): { values: Values; isReadable: boolean } {
  const read = (field: keyof Values): Level | undefined =>
    readField(record, pathOf(side, field)) as Level | undefined;
  const paths = (["likelihood", "impact", "level", "rating"] as const).map((field) => pathOf(side, field));
  return {
    values: {
      likelihood: read("likelihood"),
      impact: read("impact"),
      level: read("level"),
      rating: read("rating"),
    },
    isReadable: !record.ragged && paths.every((path) => record.state(path) !== "unreadable"),
  };
}

interface Placed {
  readonly at: { readonly likelihood: number; readonly impact: number } | Unplaced;
  readonly cell?: Level | undefined;
}

function place(record: Risk, values: Values, { matrix, scale, project }: Frame): Placed {
  const { likelihood, impact } = factorsOf(record, values);
  if (!likelihood || !impact) {
    if (likelihood) return { at: "no-impact" };
    if (impact) return { at: "no-likelihood" };
    return { at: values.level || values.rating ? "level-only" : "unrated" };
  }
  const own = scaleFor(record, project);
  if (isOther(own.likelihood, scale.likelihood) || isOther(own.consequence, scale.consequence))
    return { at: "other-scale" };
  const [chance, harm] = [
    placeOn(likelihood, matrix?.axes.likelihoods ?? []),
    placeOn(impact, matrix?.axes.impacts ?? []),
  ];
  if (chance === undefined || harm === undefined) return { at: "off-scale" };
  return { at: { likelihood: chance, impact: harm }, cell: matrix?.grid[chance]?.[harm] };
}

/** Whether a register has steps of its own, other than those of the matrix. */
function isOther(own: readonly Step[], shown: readonly Step[]): boolean {
  const isSame =
    own.length === shown.length &&
    own.every(({ value, word }, at) => value === shown[at]?.value && word === shown[at]?.word);
  return own.length > 0 && !isSame;
}

/** Likelihood and impact, from their own fields or from a level such as `4×5=20`. */
function factorsOf(record: Risk, values: Values): Pick<Values, "likelihood" | "impact"> {
  const factors = values.level?.factors ?? values.rating?.factors;
  if (!factors || (values.likelihood && values.impact)) return values;
  const [first, second] = factors.map(
    (score): Level => ({ text: String(score), score, word: undefined, factors: undefined }),
  );
  const [chance, harm] = isImpactFirst(record) ? [second, first] : [first, second];
  return { likelihood: values.likelihood ?? chance, impact: values.impact ?? harm };
}

/** `Level (I×L)`; likelihood comes first where nothing says otherwise. */
function isImpactFirst({ document }: Risk): boolean {
  return document.tables.some(({ header }) =>
    header.some(({ value }) =>
      /\b(?:[ICS]|impact|consequence|severity)\s*[×x*·]\s*(?:[LP]|likelihood|probability)\b/i.test(value),
    ),
  );
}

/** The level as written: a number and a word in two columns are `12 (high)`, factors alone are `3 × 4`. */
function writtenLevel({ likelihood, impact, level, rating }: Values): string | undefined {
  if (!level && !rating && likelihood && impact) return `${quoteLevel(likelihood)} × ${quoteLevel(impact)}`;
  if (!level || !rating || level.text === rating.text) return (level ?? rating)?.text;
  const isTold = level.score !== undefined && level.word !== undefined;
  return isTold ? level.text : `${quoteLevel(level)} (${quoteLevel(rating)})`;
}
