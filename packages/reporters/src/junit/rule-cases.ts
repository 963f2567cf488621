import type { Finding, Outcome } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import type { TestCase } from "./test-case.ts";

/** What the tests of a rule are made of. */
export interface RuleOutcome {
  readonly rule: string;
  /** How it ended; absent where a report that was read back says nothing of it. */
  readonly outcome: Outcome | undefined;
  readonly findings: readonly Finding[];
  /** The findings that the check stands or falls with. */
  readonly judged: ReadonlySet<Finding>;
  /** What must hold, as a sentence. */
  readonly summary?: string | undefined;
  readonly classname: string;
}

const longest = 1000;

/** The tests of a rule: one for each of its findings; where it has none, one that says how it ended. Only what was checked whole passes. */
export function ruleCases({ outcome, findings, judged, ...rule }: RuleOutcome): TestCase[] {
  const cases = findings.map((finding) => findingCase(finding, judged.has(finding), rule.classname));
  if (!outcome) return cases;
  const named = { classname: rule.classname, name: nameOf(rule) };
  const open = openEnd(outcome);
  if (open) return [...cases, { ...named, ...open }];
  if (cases.length > 0) return cases;
  if (outcome.outcome === "pass") return [{ ...named, result: "pass" }];
  const message = "There is nothing for this rule to check.";
  return [{ ...named, result: "skipped", type: outcome.outcome, message }];
}

function nameOf({ rule, summary }: Pick<RuleOutcome, "rule" | "summary">): string {
  return summary === undefined ? rule : `${rule}: ${summary}`;
}

/** What a rule could not say. */
function openEnd({
  outcome,
  blocked,
  checked,
  reason,
}: Outcome): Omit<TestCase, "classname" | "name"> | undefined {
  if (outcome === "error")
    return { result: "error", type: "rule-broken", message: reason ?? "The rule broke." };
  if (outcome === "not-evaluated")
    return {
      result: "skipped",
      type: outcome,
      message: `Not evaluated: ${reason ?? "a fact is not known."}`,
    };
  if (blocked === 0 && outcome !== "blocked") return undefined;
  const count = blocked === 0 ? "" : `${blocked} of ${Math.max(blocked, checked)} could not be checked: `;
  const why = reason ?? "what the rule needs cannot be read, or is not known.";
  return { result: "skipped", type: "blocked", message: `Not fully checked: ${count}${why}` };
}

function findingCase(finding: Finding, isJudged: boolean, classname: string): TestCase {
  const { rule, subject, severity, at, why, how, requirements, held, eased } = finding;
  const message = shorten(finding.message, longest);
  const name = `${rule}: ${shorten(subject, 300)}`;
  const place = `${at.path}:${at.start.line}:${at.start.column}`;
  const detail = [
    place,
    ...(requirements.length === 0 ? [] : [`Requirements: ${requirements.join(", ")}`]),
    `Why: ${shorten(why, longest)}`,
    `How: ${shorten(how, longest)}`,
    ...(held ? [`Counts as ${held.severity} from ${held.until}`] : []),
    ...(eased ? [`Made milder by the configuration: by itself the rule counts as ${eased}`] : []),
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
