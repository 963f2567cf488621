import type { Example, Pack, Rule } from "@aims-lint/core";
import { lineDifference } from "./line-difference.ts";
import { runExample } from "./run-example.ts";

/** What the tester needs of a test framework: vitest's `test` will do, and node's, and jest's. */
export type TestFunction = (name: string, run: () => void) => unknown;

/** An example that does not say what the rule does. The message shows the difference; `expected` and `actual` are there for test frameworks. */
export class ExampleError extends Error {
  override readonly name = "ExampleError";
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, expected: unknown, actual: unknown) {
    super(message);
    this.expected = expected;
    this.actual = actual;
  }
}

const everyRuleShows = {
  gap: "what the rule reports",
  good: "documents that it has a say about and nothing to report on",
  absent: "documents without what the rule asks about, which is never a pass",
} as const;

/**
 * Makes a tester for the rules of a pack. It runs the rule's examples and further cases, and holds every rule to
 * having one example with a gap, one without, and one where what it asks about is absent.
 * @param packs the pack, or several: with those whose kinds and requirements its rules speak of.
 * @param test what declares a test: `test` of vitest, of `node:test` or of jest.
 */
export function createRuleTester(
  packs: Pack | readonly Pack[],
  test: TestFunction,
): (rule: Rule, cases?: readonly Example[]) => void {
  return (rule, cases = []) => {
    for (const [shows, what] of Object.entries(everyRuleShows)) {
      test(`${rule.id} has an example for: ${shows}`, () => {
        if (rule.examples.some((example) => example.shows === shows)) return;
        const message = `No example of ${rule.id} shows "${shows}": ${what}. Add one to its examples.`;
        throw new ExampleError(message, shows, undefined);
      });
    }
    for (const example of [...rule.examples, ...cases]) {
      test(`${rule.id}: ${example.title}`, () => checkExample(rule, example, packs));
    }
  };
}

/**
 * Holds an example against what the rule does.
 * @throws {ExampleError} where they differ, or where a rule passes although what it asks about is absent.
 * @throws {TypeError} where no pack has the rule.
 * @throws {ConfigurationError} for packs that cannot be used together, and for options that the rule does not take.
 */
export function checkExample(rule: Rule, example: Example, packs: Pack | readonly Pack[]): void {
  const run = runExample(rule, example, packs);
  demandSame("The report is not the one that is drawn", { ...example.files, ...example.code }, run.files);
  demandSame("The fixed files are not the ones that the example gives", example.fixed ?? {}, run.fixed);
  const reported = run.findings.some((finding) => finding.rule === rule.id);
  if (example.shows === "gap" && !reported)
    throw new ExampleError("The example shows a gap, and nothing is reported.", "a finding", "none");
  if (example.shows === "good" && run.outcome !== "pass") {
    const message = `The rule has no say about the example: it ended as ${run.outcome}, not as pass. Is the document recognised, and its record read?`;
    throw new ExampleError(message, "pass", run.outcome);
  }
  if (example.shows === "absent" && run.outcome === "pass")
    throw new ExampleError("Absent is never a pass, and the rule passed.", "another outcome", "pass");
}

function demandSame(
  message: string,
  expected: Readonly<Record<string, string>>,
  actual: Readonly<Record<string, string>>,
): void {
  const paths = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  const differing = paths.filter((path) => expected[path] !== actual[path]);
  if (differing.length === 0) return;
  const shown = differing.map(
    (path) => `${path}\n${lineDifference(expected[path] ?? "", actual[path] ?? "")}`,
  );
  const text = `${message} (- the example, + the rule):\n\n${shown.join("\n\n")}`;
  throw new ExampleError(text, expected, actual);
}
