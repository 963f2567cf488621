import { counts, type Dossier, type Result } from "@aims-lint/core";
import { countsOf, listed, verdict } from "../comparing/verdict.ts";
import { counted } from "../text/counted.ts";
import { touchedDocuments } from "./checked-documents.ts";

/** What came of the check, each figure with its denominator. Never more than that: whether a standard is met is not for a program to say. */
export function verdictSentences({ result }: Dossier): string[] {
  return [
    ...(result.comparison ? [verdict(result.comparison)] : []),
    standingSentence(result),
    coverageSentence(result),
    ruleSentence(result),
    "Whether a requirement is met is for an auditor to judge.",
  ];
}

function standingSentence(result: Result): string {
  const { findings } = result;
  const standing = findings.filter(counts);
  const { own, documents, others } = touchedDocuments(result);
  const aside = [
    ...countOf(findings.filter(({ waived }) => waived).length, "waived"),
    ...countOf(findings.filter(({ waived, known }) => known && !waived).length, "known debt"),
  ];
  const besides = aside.length === 0 ? "" : `; ${listed(aside)} besides`;
  if (standing.length === 0)
    return `No finding stands in the ${counted(own.length, "document")} that ${own.length === 1 ? "was" : "were"} read${besides}.`;
  const elsewhere = others === 0 ? "" : ` and in ${counted(others, "other file")}`;
  return `${listed(countsOf(standing))} ${standing.length === 1 ? "stands" : "stand"}, in ${documents} of ${counted(own.length, "document")}${elsewhere}${besides}.`;
}

function countOf(count: number, word: string): string[] {
  return count === 0 ? [] : [`${count} ${word}`];
}

function coverageSentence({ coverage }: Result): string {
  const evidenced = (type: "clause" | "control"): string[] => {
    const all = coverage.filter((entry) => entry.type === type);
    const count = all.filter(({ state }) => state === "evidenced").length;
    return all.length === 0 ? [] : [`${count} of ${counted(all.length, type)}`];
  };
  const covered = [...evidenced("clause"), ...evidenced("control")];
  return covered.length === 0
    ? "Coverage of a standard is not known."
    : `${listed(covered)} have evidence that rules checked without a gap.`;
}

/** A rule that found nothing to check is no better a sign than one that could not be evaluated, so both are told. */
function ruleSentence({ outcomes }: Result): string {
  const open = unevaluated(outcomes).length;
  const idle = outcomes.filter(({ outcome }) => outcome === "not-applicable").length;
  const parts = [
    ...(open === 0 ? [] : [`${open} could not be evaluated`]),
    ...(idle === 0 ? [] : [`${idle} had nothing to check`]),
  ];
  if (outcomes.length === 0) return "No rule was run.";
  const all = counted(outcomes.length, "rule");
  if (parts.length > 0) return `Of ${all}, ${listed(parts)}.`;
  return `${outcomes.length === 1 ? "The only rule" : `All ${all}`} had something to check.`;
}

/** The rules that could say nothing at all. */
export function unevaluated(outcomes: Result["outcomes"]): Result["outcomes"] {
  return outcomes.filter(({ outcome }) => ["blocked", "not-evaluated", "error"].includes(outcome));
}
