import { counts, type Dossier, doubts, type Result } from "@aims-lint/core";
import { baseWords } from "../comparing/verdict.ts";
import { counted } from "../text/counted.ts";
import { changeParts } from "./change-parts.ts";
import { fitParts } from "./fit-parts.ts";
import type { FailOn } from "./must-mend.ts";
import { type Links, quoted } from "./page-look.ts";
import type { Part } from "./part.ts";
import { projectParts } from "./project-parts.ts";
import { rollUpParts } from "./roll-up-parts.ts";
import { stateParts } from "./state-parts.ts";
import { verdictParagraphs } from "./verdict-paragraphs.ts";

/** How a page about a check is to be. */
export interface MarkdownOptions {
  /** The most bytes of UTF-8 that it may take, 12,000 at least; default 900 KiB, which a step summary of GitHub holds. */
  readonly maxBytes?: number;
  /** Where the files of the project can be seen; without it places are plain text. */
  readonly links?: Links;
  /** What keeps a change from passing; default `error`. */
  readonly failOn?: FailOn;
}

/**
 * A check as a page for a pull request or a step summary: the verdict in one line, what a change brings or what was found, then how
 * the project stands, folded up. Shortened from the least important on where it would not fit, and every cut is counted. Safe to show
 * whatever the repository holds: nothing of it becomes HTML, a link, an image or a mention.
 */
export function formatMarkdown(dossier: Dossier, options: MarkdownOptions = {}): string {
  const { maxBytes = 900 * 1024, links, failOn = "error" } = options;
  const { result } = dossier;
  const parts: Part[] = [
    textPart([...verdictParagraphs(dossier, failOn), ...standingParagraphs(result)]),
    ...rollUpParts(result),
    ...(result.comparison ? changeParts(result.comparison, { links }) : projectParts(result, { links })),
    ...stateParts(dossier, links),
    textPart([checkedParagraph(dossier)]),
  ];
  return `${fitParts(parts, maxBytes).trim()}\n`;
}

function textPart(paragraphs: readonly string[]): Part {
  return { rank: 0, head: `${paragraphs.map((one) => one.trim()).join("\n\n")}\n`, items: [] };
}

/** What stands beside the verdict and fails nothing. */
function standingParagraphs({ findings, comparison }: Result): string[] {
  const waived = findings.filter((finding) => finding.waived).length;
  const known = findings.length - findings.filter(counts).length - waived;
  const stood = comparison?.standing.filter(counts).length ?? 0;
  const parts = [
    ...(stood > 0
      ? [
          `${stood} of ${counted(findings.length, "finding")} stood before this change and ${stood === 1 ? "fails" : "fail"} nothing`,
        ]
      : []),
    ...(waived > 0 ? [`${counted(waived, "finding")} waived`] : []),
    ...(known > 0 ? [`${known} known debt`] : []),
  ];
  const notes = comparison?.base.notes.slice(0, 5).map((note) => quoted(note)) ?? [];
  return [...(parts.length === 0 ? [] : [`${parts.join("; ")}.`]), ...notes];
}

/** `91 files read, 2 of them not recognised, 1 skipped`. */
function filesWords({ read, unrecognised, skipped }: Result["files"]): string {
  if (read.length === 0) return "no file read";
  const strange =
    unrecognised.length === 0 ? "all recognised" : `${unrecognised.length} of them not recognised`;
  return `${counted(read.length, "file")} read, ${strange}${skipped.length === 0 ? "" : `, ${skipped.length} skipped`}`;
}

/** What was checked, when, against what. */
function checkedParagraph({ result, provenance }: Dossier): string {
  const { today, standard, files, outcomes, comparison } = result;
  const { commit, tool } = provenance;
  const against = standard.length === 0 ? "" : ` against ${quoted(standard.join(", "))}`;
  const at = commit
    ? `, commit ${quoted(commit.id.slice(0, 12))}${commit.altered.length > 0 ? ` and ${counted(commit.altered.length, "file")} altered since` : ""}`
    : "";
  const ran = outcomes.filter(({ checked, blocked }) => checked > 0 || blocked > 0).length;
  return [
    `Checked on ${quoted(today, 40)}${against}${at}:`,
    `${filesWords(files)};`,
    `${ran} of ${counted(outcomes.length, "rule")} had something to check.`,
    ...(comparison ? [`Compared with ${quoted(baseWords(comparison.base), 200)}.`] : []),
    `${quoted(`${tool.name} ${tool.version}`, 80)}.`,
    ...(doubts(result).length > 5
      ? [`${doubts(result).length} reasons why this is no answer, 5 of them above.`]
      : []),
  ].join(" ");
}
