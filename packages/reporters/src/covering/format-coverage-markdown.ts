import { type Catalogue, doubts, type Result } from "@aims-lint/core";
import { doubtParagraphs } from "../markdown/doubt-paragraphs.ts";
import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { shorten } from "../safety/shorten.ts";
import { debtWords } from "../text/debt-words.ts";
import { settingsParts } from "../text/settings-lines.ts";
import { besideFindings } from "./beside-words.ts";
import { evidenceByDocument } from "./evidence-by-document.ts";
import { groupEntries, headingOf } from "./group-entries.ts";
import type { CoverageEntry, CoverageSelection } from "./select-coverage.ts";
import { selectionCounts } from "./selection-counts.ts";
import { noConformity, stateWords } from "./state-words.ts";

/** The state of every requirement that was asked for, as a page with a table for each heading of the standard. */
export function formatCoverageMarkdown(
  result: Result,
  selection: CoverageSelection,
  { catalogue }: { readonly catalogue: Catalogue },
): string {
  const { entries, total, asked } = selection;
  return [
    `# Coverage of ${escapeMarkdown(catalogue.standard)} on ${escapeMarkdown(result.today)}\n`,
    ...(asked === ""
      ? []
      : [`Shown: ${entries.length} of ${total} requirements (${escapeMarkdown(asked)}).\n`]),
    ...doubtParagraphs(doubts(result)),
    ...selectionCounts(result, entries).map(({ name, counts }) => `- ${name}: ${counts}`),
    ...settingsParts(result).map((part) => `- Settings: ${escapeMarkdown(shorten(part, 500))}`),
    "",
    `${noConformity}\n`,
    ...groupEntries(entries, catalogue).map(
      ({ id, title, entries: own }) => `## ${escapeMarkdown(headingOf(id, title))}\n\n${table(own)}`,
    ),
  ].join("\n");
}

function table(entries: readonly CoverageEntry[]): string {
  const head = "| requirement | state | evidence | findings |\n| --- | --- | --- | --- |\n";
  return head + entries.map((entry) => `| ${cells(entry).join(" | ")} |\n`).join("");
}

function cells(entry: CoverageEntry): string[] {
  const { requirement, title, state, exclusion, attestations, standing } = entry;
  const evidence = [
    ...evidenceByDocument(entry).map(({ path, words }) => `${path}: ${words}`),
    ...attestations.map((record) => `attested by ${record}`),
    ...(exclusion ? [`left out: ${exclusion.reason ?? "no reason given"}`] : []),
  ];
  const findings = [
    ...standing.map(
      ({ severity, at, message, known }) =>
        `${severity}: ${at.path}:${at.start.line} ${shorten(message, 500)}${debtWords({ known })}`,
    ),
    ...besideFindings(entry),
  ];
  return [escapeMarkdown(`${requirement} ${title}`), stateWords[state], lines(evidence), lines(findings)];
}

function lines(texts: readonly string[]): string {
  return texts.map(escapeMarkdown).join("<br>");
}
