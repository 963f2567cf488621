import type { TraceLinkView, TraceView } from "@aims-lint/core";
import { doubtParagraphs } from "../markdown/doubt-paragraphs.ts";
import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { shorten } from "../safety/shorten.ts";
import { debtWords } from "../text/debt-words.ts";
import { factName } from "./fact-name.ts";
import { traceCounts } from "./trace-counts.ts";

/** One system and all that hangs on it as a page, one heading for each link. */
export function formatTraceMarkdown(view: TraceView): string {
  const { subject, links, today, doubts } = view;
  return [
    `# ${escapeMarkdown(subject.record)}\n`,
    `Seen on ${escapeMarkdown(today)}. ${traceCounts(view)}\n`,
    ...doubtParagraphs(doubts),
    ...links.map(linkPart),
  ].join("\n");
}

function linkPart({ title, requirements, entries, missing, notExpected, findings }: TraceLinkView): string {
  const speaks = requirements.length === 0 ? "" : ` (${escapeMarkdown(requirements.join(", "))})`;
  const lines = [
    ...entries.flatMap(({ record, path, line, facts }) => [
      `- **${escapeMarkdown(record)}** in ${escapeMarkdown(`${path}:${line}`)}`,
      ...facts.map(
        ({ name, value }) =>
          `  - ${escapeMarkdown(`${factName(name)}: ${shorten(value.replace(/\s+/g, " "), 500)}`)}`,
      ),
    ]),
    ...(missing === undefined ? [] : [`- **Missing:** ${escapeMarkdown(missing)}`]),
    ...(notExpected === undefined ? [] : [`- Not expected: ${escapeMarkdown(notExpected)}`]),
    ...findings.map(
      ({ severity, at, message, rule, known }) =>
        `- ${severity}: ${escapeMarkdown(`${at.path}:${at.start.line}`)} ${escapeMarkdown(shorten(message, 500) + debtWords({ known }))} (${escapeMarkdown(rule)})`,
    ),
  ];
  return `## ${escapeMarkdown(title)}${speaks}\n\n${lines.join("\n")}\n`;
}
