import type { RiskScale } from "../rules/risks/scale/risk-scale.ts";
import type { Grid } from "./risk-matrix.ts";
import type { Unplaced } from "./rate.ts";

/** What is said of one and of several risks without a place. */
const reasons: Readonly<Record<Unplaced, readonly [one: string, several: string]>> = {
  unrated: ["is not rated", "are not rated"],
  "level-only": ["gives only a level", "give only a level"],
  "no-likelihood": ["gives no likelihood", "give no likelihood"],
  "no-impact": ["gives no impact", "give no impact"],
  "off-scale": ["is rated off the scale", "are rated off the scale"],
  "other-scale": ["is rated on a scale of its own register", "are rated on a scale of their own register"],
  unreadable: ["cannot be read", "cannot be read"],
};

const silent = ["says nothing of what remains", "say nothing of what remains"] as const;

/** How many risks of a side have no place, and why; nothing where all have one. */
export function placeNotes(when: "before" | "after", unplaced: readonly (Unplaced | undefined)[]): string[] {
  const open = unplaced.filter((why) => why !== undefined);
  if (open.length === 0) return [];
  if (when === "after" && open.length === unplaced.length && open.every((why) => why === "unrated"))
    return ["No risk is rated after treatment."];
  const parts = (Object.keys(reasons) as Unplaced[]).flatMap((why) => {
    const count = open.filter((each) => each === why).length;
    const told = why === "unrated" && when === "after" ? silent : reasons[why];
    return count === 0 ? [] : [`${count} ${told[count === 1 ? 0 : 1]}`];
  });
  const have = open.length === 1 ? "has" : "have";
  return [
    `${open.length} of ${unplaced.length} risks ${have} no place in the matrix ${when} treatment: ${parts.join(", ")}.`,
  ];
}

/** What the method does not say, or says in a way that cannot be read. */
export function methodNotes(scale: RiskScale, grid: Grid | undefined): string[] {
  if (!grid) return [withoutMatrix(scale)];
  const isOpen = grid.some((row) => row.some((cell) => cell === undefined));
  const isBlank = grid.every((row) => row.every((cell) => cell === undefined));
  return [
    ...(isBlank ? ["No matrix and no product could be read, so the cells have no level."] : []),
    ...(isOpen && !isBlank ? ["The matrix says nothing of some combinations."] : []),
    ...(scale.limit ? [] : ["No acceptance limit could be read, so nothing is shown as above it."]),
  ];
}

function withoutMatrix({ likelihood, consequence, matrix }: RiskScale): string {
  const lacking = [
    ...(likelihood.length < 2 ? ["likelihood"] : []),
    ...(consequence.length < 2 ? ["consequence"] : []),
  ];
  if (lacking.length === 0 || matrix)
    return "There is no matrix: the scales of the method have too many steps to be drawn, or too few.";
  return `There is no matrix: no scale of ${lacking.join(" and of ")} could be read in the risk method or beside the register.`;
}
