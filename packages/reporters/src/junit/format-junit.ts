import { append, type Dossier, doubts, type Finding, isDay } from "@aims-lint/core";
import { judgedFindings } from "../comparing/judged-findings.ts";
import { element, type Xml, xmlDocument } from "../safety/xml.ts";
import { ruleCases } from "./rule-cases.ts";
import { type TestCase, tellApart, testCaseElement } from "./test-case.ts";

/** The suite of the rules that no pack brings, and of what is said of the check itself. */
const engine = "aims-lint";

/**
 * A check as a test report: a suite for each pack, a test for each finding and for each rule without one. Findings that count, but for `info`,
 * are failures, of a change those that it brings; waived and known ones, and rules that could not say all that they have to, are skipped with
 * their reason; broken rules and reasons why the check is no answer are errors. Valid by the schemas of Ant and of Jenkins.
 */
export function formatJunit(dossier: Dossier): string {
  const suites = new Map<string, TestCase[]>([[engine, doubtCases(dossier)]]);
  for (const [suite, one] of casesOf(dossier)) append(suites, suite, one);
  const shown = [...suites].filter(([, cases]) => cases.length > 0);
  return xmlDocument(
    element(
      "testsuites",
      {},
      shown.map(([name, cases], id) => suiteElement(name, id, tellApart(cases), dossier)),
    ),
  );
}

function doubtCases({ result }: Dossier): TestCase[] {
  return doubts(result).map(({ code, problem, how }) => ({
    classname: `${engine}.${engine}`,
    name: "the check is an answer",
    result: "error",
    type: code,
    message: `This is no answer: ${problem}`,
    detail: [how],
  }));
}

/** The tests of all rules, each with its suite. */
function casesOf({ result, rules }: Dossier): (readonly [string, TestCase])[] {
  const judged = new Set<Finding>(judgedFindings(result));
  const notes = new Map(rules.map((note) => [note.id, note]));
  const findings = new Map<string, Finding[]>();
  for (const finding of result.findings) append(findings, finding.rule, finding);
  const outcomes = new Map(result.outcomes.map((outcome) => [outcome.rule, outcome]));
  return [...new Set([...outcomes.keys(), ...findings.keys()])].flatMap((rule) => {
    const note = notes.get(rule);
    const suite = note?.pack ?? engine;
    const cases = ruleCases({
      rule,
      outcome: outcomes.get(rule),
      findings: findings.get(rule) ?? [],
      judged,
      summary: note?.summary,
      classname: `${suite}.${rule}`,
    });
    return cases.map((one) => [suite, one] as const);
  });
}

function suiteElement(
  name: string,
  id: number,
  cases: readonly TestCase[],
  { result, provenance }: Dossier,
): Xml {
  const count = (kind: TestCase["result"]): number => cases.filter((one) => one.result === kind).length;
  const { today, standard } = result;
  const properties = [
    ["tool", `${provenance.tool.name} ${provenance.tool.version}`],
    ["today", today],
    ["standard", standard.join(", ")],
    ...(provenance.commit ? [["commit", provenance.commit.id] as const] : []),
  ] as const;
  return element(
    "testsuite",
    {
      package: name,
      id,
      name,
      timestamp: `${isDay(today) ? today : "1970-01-01"}T00:00:00`,
      hostname: "localhost",
      tests: cases.length,
      failures: count("failure"),
      errors: count("error"),
      skipped: count("skipped"),
      time: 0,
    },
    [
      element(
        "properties",
        {},
        properties.map(([key, value]) => element("property", { name: key, value })),
      ),
      ...cases.map(testCaseElement),
      element("system-out"),
      element("system-err"),
    ],
  );
}
