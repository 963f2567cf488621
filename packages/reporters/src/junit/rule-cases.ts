import type { Finding, Outcome } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import type { TestCase } from "./test-case.ts";

/** What the tests of a rule are made of. */
export interface RuleOutcome {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** The findings that the check stands or falls with. */
  readonly judged: ReadonlySet<Finding>;
  /** What must hold, as a sentence. */
  readonly summary?: string | undefined;
  readonly classname: string;
}

const longest = 1000;

/** The tests of a rule: one for each of its findings; where it has none, one that says how it ended. Only what was checked whole passes. */
export function ruleCases(rule: RuleOutcome): TestCase[] {
  const { outcome, findings, judged } = rule;
  const cases = findings.map((finding) => findingCase(finding, judged.has(finding), rule.classname));
  const open = openCase(rule);
  if (open) return [...cases, open];
  if (cases.length > 0) return cases;
  return [
    {
      classname: rule.classname,
      name: nameOf(rule),
      result: outcome.outcome === "pass" ? "pass" : "skipped",
      ...skippedFor(outcome),
    },
  ];
}

function nameOf({ outcome, summary }: RuleOutcome): string {
  return summary === undefined ? outcome.rule : `${outcome.rule}: ${summary}`;
}

function skippedFor({ outcome }: Outcome): Pick<TestCase, "type" | "message"> {
  return outcome === "pass" ? {} : { type: outcome, message: "There is nothing for this rule to check." };
}

/** What a rule could not say. */
function openCase({ outcome, ...rule }: RuleOutcome): TestCase | undefined {
  const { outcome: state, blocked, checked, reason } = outcome;
  const name = nameOf({ outcome, ...rule });
  const { classname } = rule;
  if (state === "error")
    return { classname, name, result: "error", type: "rule-broken", message: reason ?? "The rule broke." };
  if (state === "not-evaluated")
    return {
      classname,
      name,
      result: "skipped",
      type: state,
      message: `Not evaluated: ${reason ?? "a fact is not known."}`,
    };
  if (blocked === 0 && state !== "blocked") return undefined;
  const count = blocked === 0 ? "" : `${blocked} of ${Math.max(blocked, checked)} could not be checked: `;
  const why = reason ?? "what the rule needs cannot be read, or is not known.";
  return {
    classname,
    name,
    result: "skipped",
    type: "blocked",
    message: `Not fully checked: ${count}${why}`,
  };
}

function findingCase(finding: Finding, isJudged: boolean, classname: string): TestCase {
  const { rule, subject, severity, at, why, how, requirements } = finding;
  const message = shorten(finding.message, longest);
  const name = `${rule}: ${subject}`;
  const place = `${at.path}:${at.start.line}:${at.start.column}`;
  const detail = [
    place,
    ...(requirements.length === 0 ? [] : [`Requirements: ${requirements.join(", ")}`]),
    `Why: ${shorten(why, longest)}`,
    `How: ${shorten(how, longest)}`,
  ];
  if (isJudged && severity !== "info")
    return { classname, name, result: "failure", type: severity, message, detail };
  const { type, words } = standing(finding, isJudged);
  return { classname, name, result: "skipped", type, message: `${words}: ${message}`, detail };
}

/** Why a finding fails nothing. */
function standing(finding: Finding, isJudged: boolean): { readonly type: string; readonly words: string } {
  const { waived, known } = finding;
  if (waived)
    return {
      type: "waived",
      words: `Waived until ${waived.until} by ${waived.approver}, because: ${shorten(waived.reason, 300)}`,
    };
  if (known) return { type: "known", words: `Known since ${known.since}` };
  return isJudged
    ? { type: "info", words: "For information" }
    : { type: "stood-before", words: "Not brought by the change" };
}
