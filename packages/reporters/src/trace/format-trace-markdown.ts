import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { shorten } from "../safety/shorten.ts";
import type { TraceLinkView, TraceView } from "./trace-view.ts";

/** One system and all that hangs on it as a page, one heading for each link. */
export function formatTraceMarkdown({ subject, links, found, expected, today }: TraceView): string {
  return [
    `# ${escapeMarkdown(subject.record)}\n`,
    `Seen on ${escapeMarkdown(today)}. Links on record: ${found} of ${expected} expected.\n`,
    ...links.map(linkPart),
  ].join("\n");
}

function linkPart({ title, requirements, entries, missing, notExpected, findings }: TraceLinkView): string {
  const speaks = requirements.length === 0 ? "" : ` (${requirements.join(", ")})`;
  const lines = [
    ...entries.flatMap(({ record, path, line, facts }) => [
      `- **${escapeMarkdown(record)}** in ${escapeMarkdown(`${path}:${line}`)}`,
      ...facts.map(
        ({ name, value }) => `  - ${escapeMarkdown(`${name}: ${shorten(value.replace(/\s+/g, " "), 500)}`)}`,
      ),
    ]),
    ...(missing === undefined ? [] : [`- **Missing:** ${escapeMarkdown(missing)}`]),
    ...(notExpected === undefined ? [] : [`- Not expected: ${escapeMarkdown(notExpected)}`]),
    ...findings.map(
      ({ severity, at, message, rule }) =>
        `- ${severity}: ${escapeMarkdown(`${at.path}:${at.start.line}`)} ${escapeMarkdown(shorten(message, 500))} (${escapeMarkdown(rule)})`,
    ),
  ];
  return `## ${escapeMarkdown(title)}${speaks}\n\n${lines.join("\n")}\n`;
}
