import type { Example, Pack, Rule } from "@aims-lint/core";
import { runExample } from "./run-example.ts";

/** What the tester needs of a test framework: vitest's `test` will do, and node's, and jest's. */
export type TestFunction = (name: string, run: () => void) => unknown;

/** An example that does not say what the rule does; test frameworks show the two sides. */
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

const everyRuleShows = ["gap", "good", "absent"] as const;

/**
 * Makes a tester for the rules of a pack. It runs the rule's examples and further cases, and holds every rule to
 * having one example with a gap, one without, and one where what it asks about is absent.
 */
export function createRuleTester(
  pack: Pack,
  test: TestFunction,
): (rule: Rule, cases?: readonly Example[]) => void {
  return (rule, cases = []) => {
    for (const shows of everyRuleShows) {
      test(`${rule.id} has an example for: ${shows}`, () => {
        if (!rule.examples.some((example) => example.shows === shows))
          throw new ExampleError("The example is missing.", shows, undefined);
      });
    }
    for (const example of [...rule.examples, ...cases]) {
      test(`${rule.id}: ${example.title}`, () => checkExample(rule, example, pack));
    }
  };
}

/**
 * Holds an example against what the rule does.
 * @throws {ExampleError} where they differ, or where a rule passes although what it asks about is absent.
 */
export function checkExample(rule: Rule, example: Example, pack: Pack): void {
  const run = runExample(rule, example, pack);
  demandSame("The report is not the one that is drawn.", example.files, run.files);
  demandSame("The fixed files are not the ones that the example gives.", example.fixed ?? {}, run.fixed);
  const reported = run.findings.some((finding) => finding.rule === rule.id);
  if (example.shows === "gap" && !reported)
    throw new ExampleError("The example shows a gap, and nothing is reported.", "a finding", "none");
  if (example.shows === "good" && run.outcome !== "pass")
    throw new ExampleError("The rule has no say about the example.", "pass", run.outcome);
  if (example.shows === "absent" && run.outcome === "pass")
    throw new ExampleError("Absent is never a pass.", "another outcome", "pass");
}

function demandSame(
  message: string,
  expected: Readonly<Record<string, string>>,
  actual: Readonly<Record<string, string>>,
): void {
  const paths = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  if (paths.some((path) => expected[path] !== actual[path]))
    throw new ExampleError(message, expected, actual);
}
