import { type Coverage, type Dossier, doubts, type Outcome } from "@aims-lint/core";
import { easingPhrases } from "../text/easing-phrases.ts";
import { markdownLine } from "./oscal-values.ts";

/** What has to be known of a result before it is taken for an answer, a paragraph for each. */
export function remarksOf({ result }: Dossier): string {
  const { coverage, outcomes } = result;
  const named = (state: Coverage["state"]): string =>
    coverage
      .filter((one) => one.state === state)
      .map(({ requirement }) => requirement)
      .join(", ") || "none";
  return paragraphs([
    ...doubtsOf(result),
    `Not evaluated: ${named("not-evaluated")}.`,
    `For people to judge, since no rule speaks for them: ${named("needs-judgement")}.`,
    `Of ${outcomes.length} rules, ${outcomes.filter(isOpen).length} could not say all that they have to say.`,
    ...easingPhrases(result).map((part) => `The configuration eases the check: ${part}.`),
    "Nothing is called satisfied: that no rule complained is not that a requirement is met.",
  ]);
}

/** Why a check is no answer, as sentences. */
export function doubtsOf(result: Dossier["result"]): string[] {
  return doubts(result).map(({ problem, how }) => `This is no answer: ${problem} ${how}`);
}

/** Sentences as Markdown that holds nothing but them. */
export function paragraphs(sentences: readonly string[]): string {
  return sentences.map(markdownLine).join("\n\n");
}

function isOpen({ outcome, blocked }: Outcome): boolean {
  return blocked > 0 || ["blocked", "not-evaluated", "error"].includes(outcome);
}
