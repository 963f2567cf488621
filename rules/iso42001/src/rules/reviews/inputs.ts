import type { PathOf, Span } from "@aims-lint/core";
import type { managementReview } from "../../kinds/management-review.ts";
import { labelledTexts, speakingOf } from "../../shared/labelled.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import type { Review } from "./in-order.ts";

type Path = PathOf<typeof managementReview>;

/** Something that a review looks at (9.3.2). */
export interface Input {
  readonly path: Path;
  /** `trends in audit results`. */
  readonly what: string;
  /** How a sentence speaks of it. */
  readonly mention: RegExp;
}

/** The seven things that a management review looks at, in their order. */
export const inputs: readonly Input[] = [
  {
    path: "previousActions",
    what: "what became of earlier actions",
    mention:
      /\bactions? (?:from|of|since) (?:the )?(?:previous|earlier|last|prior)|\b(?:previous|earlier|prior|open) actions\b/i,
  },
  {
    path: "issueChanges",
    what: "changes in external and internal issues",
    mention:
      /\b(?:external|internal) (?:and|or|&) (?:internal|external) (?:issues|context)|\bchanges? (?:in|of|to) (?:the |our )?(?:context|issues)\b/i,
  },
  {
    path: "partyChanges",
    what: "changes in what interested parties need",
    mention: /\binterested part(?:y|ies)\b|\bstakeholders?\b.*\b(?:needs?|expect|requirement|feedback)/i,
  },
  {
    path: "nonconformityTrends",
    what: "trends in nonconformities and corrective actions",
    mention:
      /\bnon-?conformit(?:y|ies)\b|\bnon-?conformances?\b|\bcorrective actions?\b|\bCAPAs?\b|\bNCRs?\b/i,
  },
  {
    path: "monitoringTrends",
    what: "trends in monitoring and measurement results",
    mention:
      /\bKPIs?\b|\bmonitoring (?:and|results?)|\bmeasurement results?\b|\b(?:performance )?indicators\b|\bmetrics\b/i,
  },
  {
    path: "auditTrends",
    what: "trends in audit results",
    mention:
      /\baudit (?:results?|findings?|reports?|outcomes?)\b|\bresults? of (?:the )?(?:internal )?audits?\b/i,
  },
  {
    path: "opportunities",
    what: "chances for improvement",
    mention:
      /\bopportunit(?:y|ies) for (?:continual |continuous )?improvement\b|\bcontinual improvement\b|\bimprovement (?:opportunit|proposal|idea)/i,
  },
];

/** Sections that do not tell what was looked at; an agenda says what was to be. */
const others =
  /\b(?:attend|participant|present|agenda(?! and)|conclusion|decision|(?<!status of |previous |earlier )actions?\b|outputs?|next|message|distribution|approval|history|purpose)/i;

/** Whether a review's record says something of an input, has an empty place for it, or does not name it at all. */
export function stateOf(
  review: Review,
  { path, mention }: Input,
): { readonly as: "said" | "absent" } | { readonly as: "empty"; readonly at: Span } {
  if (review.has(path)) return { as: "said" };
  const names = review.names(path);
  const texts = labelledTexts(review.document).filter(({ range }) => !isElsewhere(review, range.start));
  const found = speakingOf(texts, names);
  if (found && found.text !== "") return { as: "said" };
  if (sentencesOf(review.document, others).some(({ text, isRow }) => !isRow && mention.test(text)))
    return { as: "said" };
  if (review.state(path) !== "absent") return { as: "empty", at: review.at(path) };
  return found ? { as: "empty", at: review.span(found.range) } : { as: "absent" };
}

/** Whether a text stands below a heading that tells of something else than what was looked at. */
function isElsewhere({ document }: Review, start: number): boolean {
  return document.sections.some(
    ({ heading, body }) => body.start <= start && start < body.end && others.test(heading.value),
  );
}
