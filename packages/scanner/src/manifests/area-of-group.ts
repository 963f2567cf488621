import type { CodeArea } from "@aims-lint/core";

const tests = /(?:^|[-_.:/ ])(?:tests?|testing|specs?|e2e|ci|coverage|pytest|integration)(?:$|[-_.:/ ])/;
const tooling =
  /(?:^|[-_.:/ ])(?:dev|devel|develop|development|docs?|documentation|lint|linting|format|formatting|typing|types|build|release|tools?|tooling|style|pre-commit)(?:$|[-_.:/ ])/;
const research = /(?:^|[-_.:/ ])(?:notebooks?|research|experiments?|experimental|jupyter)(?:$|[-_.:/ ])/;

/** What a group of dependencies is for, by its name; `undefined` where it does not tell: `dev`, `requirements-test`, `test_utils`. */
export function areaOfGroup(name: string): CodeArea | undefined {
  const group = name.toLowerCase();
  if (tests.test(group)) return "test";
  if (tooling.test(group)) return "development";
  return research.test(group) ? "research" : undefined;
}
