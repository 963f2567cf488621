import type { CodeArea } from "../facts/code.ts";
import type { FactName, Facts } from "../facts/facts.ts";
import type { CodeSummary } from "../results/code-summary.ts";

/**
 * What is to be said of the code; `undefined` where it is not known, and where no rule needs it, so that nobody has looked.
 * @param needed what the rules that ran need.
 */
export function summariseCode(needed: readonly FactName[], facts: Facts): CodeSummary | undefined {
  const code = needed.includes("code") ? facts.code : undefined;
  if (!code) return undefined;
  const count = (area: CodeArea): number =>
    code.components.filter((component) => component.area === area).length;
  return {
    components: {
      product: count("product"),
      development: count("development"),
      research: count("research"),
      test: count("test"),
    },
    hints: code.hints.length,
    files: code.files,
  };
}
