import { normaliseKey, type Project, type Scalar } from "@aims-lint/core";
import { risk } from "../../kinds/risk.ts";
import { isRiskOf, saysItsSystem } from "../risks/system-risks.ts";
import { type Assessment, systemOf } from "./assessments-of.ts";
import { isBareNone, unitOf } from "./unit.ts";

/** The risks that an assessment names in its field for them, by whether the register has them. */
export function namedRisks(
  assessment: Assessment,
  project: Project,
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const ids = unitOf(assessment, project).flatMap((row) =>
    row.state("risks") === "read" ? (row.fields.risks ?? []) : [],
  );
  const known = ids.filter(({ id }) => project.find(risk, id) !== undefined);
  return {
    known: known.map(({ id }) => id),
    unknown: ids.filter((each) => !known.includes(each)).map(({ id }) => id),
  };
}

/** Whether the text of an assessment mentions a risk of the register by its id. */
export function mentionsRisk(assessment: Assessment, project: Project): boolean {
  const { start, end } = assessment.range;
  const text = ` ${normaliseKey(assessment.document.text.slice(start, end))} `;
  return project
    .records(risk)
    .some(({ id }) => /\d/.test(id) && id.length >= 3 && text.includes(` ${normaliseKey(id)} `));
}

/** Whether the register names the assessment as the source of a risk, or its system with an impact assessment as the source. */
export function isNamedByRisk(assessment: Assessment, project: Project): boolean {
  const own = assessment.kind.normaliseId(assessment.id);
  const target = systemOf(assessment, project);
  return project.records(risk).some((each) => {
    if (each.ragged) return false;
    const from = each.state("fromImpact") === "read" ? (each.fields.fromImpact ?? []) : [];
    if (from.some(({ id, text }) => [id, text].some((name) => assessment.kind.normaliseId(name) === own)))
      return true;
    if (from.some(({ text }) => assessment.document.path.endsWith(text.replace(/^(?:\.{0,2}\/)+/, ""))))
      return true;
    const isFromImpact =
      from.length > 0 || /\bimpact assessment\b|\bA[IS]IA\b/i.test(each.written("source") ?? "");
    return isFromImpact && target !== undefined && saysItsSystem(each) && isRiskOf(each, target, project);
  });
}

/** Whether an assessment says in words that it found no risk, and why. */
export function saysNoRisk(assessment: Assessment): boolean {
  return (["risks", "results", "conclusion"] as const).some((path) => {
    const text = assessment.written(path) ?? "";
    return !isBareNone(text) && /\b(?:no|none|not)\b[^.]{0,60}\brisks?\b|\bnone\b.*\(/i.test(text);
  });
}

/** A result of an assessment: a row of its table of results. */
export interface Result {
  /** What stands in its first cell: `4`. */
  readonly name: string;
  /** The cell for the risk. */
  readonly cell: Scalar;
}

const riskColumns = new Set([
  "risk",
  "risks",
  "risk id",
  "risk ids",
  "related risk",
  "related risks",
  "risk ref",
]);

/**
 * The results that name no risk, in a table that has a column for it and where others do: `| Result | Consequence | Risk |`.
 * A cell with a reason (`none: cannot happen here`) names one well enough.
 */
export function resultsWithoutRisk({ document }: Assessment): readonly Result[] {
  return document.tables.flatMap(({ header, rows }) => {
    const names = header.map(({ value }) => normaliseKey(value));
    const column = names.findIndex((name) => riskColumns.has(name));
    // In a register of risks the first column names the row itself.
    if (column < 1 || names.length < 3) return [];
    const cells = rows.map(({ cells: all }) => ({ name: all[0]?.value.trim() ?? "", cell: all[column] }));
    if (!cells.some(({ cell }) => cell && /\d/.test(cell.value))) return [];
    return cells.flatMap(({ name, cell }) =>
      cell && name !== "" && isBareNone(cell.value) ? [{ name, cell }] : [],
    );
  });
}
