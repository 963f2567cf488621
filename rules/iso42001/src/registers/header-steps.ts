import { normaliseKey, type Project } from "@aims-lint/core";
import { risk } from "../kinds/risk.ts";
import type { RiskScale } from "../rules/risks/scale/risk-scale.ts";
import { type Step, toStep } from "../rules/risks/scale/steps.ts";

/** `Likelihood (1-5)` */
const ranged = /^([^()]{1,60})\((\d)\s*(?:-|–|—|to)\s*(\d{1,2})\)$/;

/** The scale, and where nobody defines its steps those that the registers name above their columns. */
export function withHeaderSteps(scale: RiskScale, project: Project): RiskScale {
  const or = (steps: readonly Step[], path: "likelihood" | "impact"): readonly Step[] =>
    steps.length > 0 || scale.matrix ? steps : headerSteps(path, project);
  return {
    ...scale,
    likelihood: or(scale.likelihood, "likelihood"),
    consequence: or(scale.consequence, "impact"),
  };
}

function headerSteps(path: "likelihood" | "impact", project: Project): Step[] {
  const names = project.names(risk, path);
  for (const { document } of project.documents.filter(({ records }) => records.some(isRisk)))
    for (const { value } of document.tables.flatMap(({ header }) => header)) {
      const [, name = "", first, last] = ranged.exec(value.trim()) ?? [];
      const [from, to] = [Number(first), Number(last)];
      if (names.has(normaliseKey(name)) && from <= 1 && from < to)
        return Array.from({ length: to - from + 1 }, (_, at) => toStep(from + at));
    }
  return [];
}

function isRisk({ kind }: { readonly kind: unknown }): boolean {
  return kind === risk;
}
