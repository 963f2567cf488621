import type { Level, MatrixCell, Project, RiskMatrix, ScaleStep, Span } from "@aims-lint/core";
import { risk } from "../kinds/risk.ts";
import { riskMethod } from "../kinds/risk-method.ts";
import { isAbove } from "../rules/risks/scale/compare.ts";
import type { RiskScale } from "../rules/risks/scale/risk-scale.ts";
import type { Step } from "../rules/risks/scale/steps.ts";
import type { Axes } from "./axes.ts";
import type { Levels } from "./levels.ts";

/** What the method says of each combination, by likelihood and then impact: its matrix, or else the product. */
export type Grid = readonly (readonly (Level | undefined)[])[];

/** @param isMultiplied whether the level is the product of the two. */
export function gridOf({ likelihoods, impacts }: Axes, { matrix }: RiskScale, isMultiplied: boolean): Grid {
  return likelihoods.map((likelihood) =>
    impacts.map((impact): Level | undefined => {
      if (matrix) return matrix.levelOf(toLevel(likelihood), toLevel(impact));
      if (!isMultiplied || likelihood.value === undefined || impact.value === undefined) return undefined;
      const score = likelihood.value * impact.value;
      return { text: String(score), score, word: undefined, factors: undefined };
    }),
  );
}

/** The matrix as a report shows it. */
export function toMatrix(
  axes: Axes,
  grid: Grid,
  levels: Levels,
  { limit, bands }: RiskScale,
  at: Span,
): RiskMatrix {
  const cells = grid.map((row) =>
    row.map((level): MatrixCell | undefined => {
      if (!level) return undefined;
      const name = levels.nameOf(level);
      const above = limit && isAbove(level, limit, bands);
      return {
        ...(level.score === undefined ? {} : { score: level.score }),
        ...(name === undefined ? {} : { level: name }),
        ...(above === undefined ? {} : { isAbove: above }),
      };
    }),
  );
  return {
    at,
    likelihoods: axes.likelihoods.map(toScaleStep),
    impacts: axes.impacts.map(toScaleStep),
    cells,
    levels: levels.names,
    ...(limit ? { limit: limit.text } : {}),
  };
}

/** Where the scale is written: the matrix, or the part of the method on it, or the register that explains its own ratings. */
export function placeOfScale(project: Project, { matrix }: RiskScale): Span | undefined {
  if (matrix) return matrix.at;
  const methods = project.records(riskMethod);
  for (const path of ["bands", "likelihoodScale", "consequenceScale"] as const) {
    const found = methods.find((method) => !method.ragged && method.has(path));
    if (found) return found.at(path);
  }
  return (methods[0] ?? project.records(risk)[0])?.at();
}

function toLevel({ value, word, name }: Step): Level {
  return { text: name ?? String(value), score: value, word, factors: undefined };
}

function toScaleStep({ value, name }: Step): ScaleStep {
  return { ...(value === undefined ? {} : { value }), ...(name === undefined ? {} : { name }) };
}
