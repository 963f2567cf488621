import type { Check } from "../checking/check.ts";
import type { CodeArea } from "../facts/code.ts";
import type { Project } from "../project/project.ts";
import type { CodeSummary } from "../results/code-summary.ts";

/** What is to be said of the code; `undefined` where no rule asked for it, so that nobody has looked, or it is not known. */
export function summariseCode(checks: readonly Check[], { facts }: Project): CodeSummary | undefined {
  if (!checks.some(({ configured: { rule } }) => rule.needs.includes("code"))) return undefined;
  const { code } = facts;
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
