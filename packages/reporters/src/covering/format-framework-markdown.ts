import { doubts, type Result } from "@aims-lint/core";
import { doubtParagraphs } from "../markdown/doubt-paragraphs.ts";
import { escapeMarkdown } from "../safety/escape-markdown.ts";
import { type FrameworkView, mappingNotice } from "./framework-view.ts";
import { stateWords } from "./state-words.ts";

/** The evidence seen through another framework, as a page with one table. */
export function formatFrameworkMarkdown(
  result: Result,
  { framework, places, unlinked }: FrameworkView,
): string {
  const rows = places.flatMap(({ ref, topic, links }) =>
    links.map(
      ({ entry, link }) =>
        `| ${escapeMarkdown(ref)} | ${escapeMarkdown(topic)} | ${escapeMarkdown(`${entry.requirement} ${entry.title}`)} | ${stateWords[entry.state]} | ${link.basis} | ${escapeMarkdown(link.sources.map(({ title }) => title).join("; "))} |\n`,
    ),
  );
  return [
    `# Evidence for ISO/IEC 42001, arranged by ${escapeMarkdown(framework.title)}, on ${escapeMarkdown(result.today)}\n`,
    ...doubtParagraphs(doubts(result)),
    `**${mappingNotice}**\n`,
    `${escapeMarkdown(framework.note)}\n`,
    `| place | about | requirement | state | link | source of the link |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("")}`,
    ...(unlinked.length === 0 ? [] : [`Without a link: ${escapeMarkdown(unlinked.join(", "))}.\n`]),
  ].join("\n");
}
