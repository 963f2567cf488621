import { element, type Xml } from "../safety/xml.ts";

/** A test as JUnit's readers know it. */
export interface TestCase {
  /** The rule, after its pack: `iso42001.risk-owned`. Readers group by what stands before the dot, and tell tests apart by it and the name. */
  readonly classname: string;
  readonly name: string;
  readonly result: "pass" | "failure" | "error" | "skipped";
  /** The severity, or why it was skipped, as a word. */
  readonly type?: string;
  /** What is wrong, or why it was skipped, as a sentence. */
  readonly message?: string;
  /** What else there is to say, line by line. */
  readonly detail?: readonly string[];
}

/** As XML; no time is measured. */
export function testCaseElement({ classname, name, result, type, message = "", detail = [] }: TestCase): Xml {
  const attributes = { classname, name, time: 0 };
  if (result === "pass") return element("testcase", attributes);
  const lines = detail.length === 0 ? message : [message, ...detail];
  return element("testcase", attributes, [element(result, { message, type: type ?? result }, lines)]);
}

/** Gives a number to tests that would be taken for one. */
export function tellApart(cases: readonly TestCase[]): TestCase[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const key = JSON.stringify([one.classname, one.name]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? one : { ...one, name: `${one.name} (${count})` };
  });
}
