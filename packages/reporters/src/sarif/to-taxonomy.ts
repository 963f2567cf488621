import type { Result } from "@aims-lint/core";
import { limits } from "./limits.ts";
import { sarifText } from "./sarif-text.ts";

/** The requirements of a run, with how things stand with each. */
export interface Taxonomy {
  readonly component?: object;
  /** How the driver names it. */
  readonly reference?: object;
  /** References to those of the requirements that are in it, each once. */
  readonly refer: (requirements: readonly string[]) => object[];
}

/** The clauses and controls by their numbers and short titles. */
export function toTaxonomy({ standard, coverage }: Result): Taxonomy {
  const entries = coverage.filter(({ requirement }) => requirement !== "");
  const index = new Map(entries.map(({ requirement }, at) => [requirement, at]));
  if (entries.length === 0) return { refer: () => [] };
  const name = sarifText(standard.join(", ") || "Requirements", limits.name);
  const taxa = entries.map(({ requirement, title, type, state, findings }) => ({
    id: requirement,
    shortDescription: { text: sarifText(title, limits.description) },
    properties: { type, state, findings },
  }));
  const shortDescription = { text: "Clauses and controls by their numbers and short titles." };
  const reference = { name, index: 0 };
  const refer = (requirements: readonly string[]): object[] =>
    [...new Set(requirements)].flatMap((id) => {
      const at = index.get(id);
      return at === undefined ? [] : [{ id, index: at, toolComponent: reference }];
    });
  return { reference, refer, component: { name, shortDescription, isComprehensive: false, taxa } };
}
