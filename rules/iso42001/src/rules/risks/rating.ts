import type { Level, RecordOf } from "@aims-lint/core";
import type { risk } from "../../kinds/risk.ts";
import { multiplies } from "./scale/read-scale.ts";
import type { RiskScale } from "./scale/risk-scale.ts";
import { numberOf } from "./scale/steps.ts";

type Risk = RecordOf<typeof risk>;

/** How a risk is rated before treatment (`inherent`) or after it (`residual`). */
export type Side = "inherent" | "residual";

/** The four values of a side, as far as they are written. */
export interface Rating {
  readonly likelihood: Level | undefined;
  readonly impact: Level | undefined;
  readonly level: Level | undefined;
  /** The level said a second time: the word in a column of its own. */
  readonly rating: Level | undefined;
}

/** The values of a side as they are written. */
export function ratingOf({ fields }: Risk, side: Side): Rating {
  const { likelihood, impact, level, rating } = side === "inherent" ? fields : (fields.residual ?? {});
  return { likelihood, impact, level, rating };
}

/** The field of a side in its record: `level`, `residual.level`. */
export function pathOf<F extends keyof Rating>(side: Side, field: F): F | `residual.${F}` {
  return side === "inherent" ? field : `residual.${field}`;
}

/**
 * The level of a side: what is written, the word of a second column beside the score; without a score the product
 * of the factors, where the method multiplies; without anything what the matrix says.
 */
export function levelOf(risk: Risk, side: Side, scale: RiskScale): Level | undefined {
  return levelFrom(ratingOf(risk, side), scale, isProduct(risk, scale));
}

/** What `levelOf` says, of values that are read already. */
export function levelFrom(values: Rating, scale: RiskScale, isMultiplied: boolean): Level | undefined {
  const { likelihood, impact, level, rating } = values;
  const score = level?.score ?? rating?.score ?? productFrom(values, scale, isMultiplied);
  const word = level?.word ?? rating?.word;
  const text = level?.text ?? rating?.text;
  if (score !== undefined || word !== undefined)
    return { text: text ?? `${score}`, score, word, factors: level?.factors };
  return likelihood && impact ? scale.matrix?.levelOf(likelihood, impact) : undefined;
}

/** Likelihood times consequence, where both are numbers or have one on the scale, and the level is their product. */
export function productOf(risk: Risk, side: Side, scale: RiskScale): number | undefined {
  return productFrom(ratingOf(risk, side), scale, isProduct(risk, scale));
}

function productFrom(
  { likelihood, impact, level }: Rating,
  scale: RiskScale,
  isMultiplied: boolean,
): number | undefined {
  if (level?.factors) return level.factors[0] * level.factors[1];
  if (!likelihood || !impact || !isMultiplied) return undefined;
  const [chance, harm] = [numberOf(likelihood, scale.likelihood), numberOf(impact, scale.consequence)];
  return chance === undefined || harm === undefined ? undefined : chance * harm;
}

/** Whether the level is a product: the method says so, or the register's own header does (`Level (L×I)`). */
export function isProduct(risk: Risk, scale: RiskScale): boolean {
  return (
    scale.isProduct ||
    risk.document.tables.some(({ header }) => multiplies(header.map(({ value }) => value).join(" ; ")))
  );
}

/** Whether a risk is off the books. */
export function isClosed(risk: Risk): boolean {
  return risk.state("status") === "read" && risk.fields.status === "closed";
}

/** Whether a risk is taken as it is, so that what remains of it is all of it. */
export function isTaken(risk: Risk): boolean {
  return (
    (risk.state("treatment") === "read" && risk.fields.treatment === "retain") ||
    (risk.state("status") === "read" && risk.fields.status === "accepted")
  );
}

/**
 * The level that remains: the residual one, or the inherent one where the risk is taken as it is.
 * `undefined` where nothing is said about what remains.
 */
export function remainingOf(
  risk: Risk,
  scale: RiskScale,
): { readonly level: Level; readonly side: Side } | undefined {
  const residual = levelOf(risk, "residual", scale);
  if (residual) return { level: residual, side: "residual" };
  const inherent = isTaken(risk) ? levelOf(risk, "inherent", scale) : undefined;
  return inherent && { level: inherent, side: "inherent" };
}
