import { escapeMarkdown } from "../safety/escape-markdown.ts";
import type { Explanation, Item, PageLink, Part } from "./explanation.ts";

/**
 * A page of the documentation. `linkTo` gives the address of another page; without it nothing is linked.
 */
export function formatExplanationMarkdown(
  { title, summary, parts }: Explanation,
  linkTo?: (link: PageLink) => string,
): string {
  return [
    `# ${escapeMarkdown(title)}\n`,
    `${escapeMarkdown(summary)}\n`,
    ...parts.map((part) => partText(part, linkTo)),
  ].join("\n");
}

function partText(part: Part, linkTo?: (link: PageLink) => string): string {
  const { heading, text, items = [], table, examples = [] } = part;
  return [
    `## ${escapeMarkdown(heading)}\n`,
    ...(text === undefined ? [] : [`${escapeMarkdown(text)}\n`]),
    ...(items.length === 0 ? [] : [`${items.map((item) => `- ${itemText(item, linkTo)}\n`).join("")}`]),
    ...(table ? [tableText(table)] : []),
    ...examples.map(
      ({ title, path, text: example }) =>
        `${escapeMarkdown(title)}, \`${path}\`:\n\n${fence(example)}text\n${example.replace(/\n?$/, "\n")}${fence(example)}\n`,
    ),
  ].join("\n");
}

function itemText({ text, link }: Item, linkTo?: (link: PageLink) => string): string {
  return link && linkTo ? `[${escapeMarkdown(text)}](${linkTo(link)})` : escapeMarkdown(text);
}

function tableText({ columns, rows }: NonNullable<Part["table"]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |\n`;
  return [columns, columns.map(() => "---"), ...rows]
    .map((row, index) => (index === 1 ? `| ${row.join(" | ")} |\n` : line(row)))
    .join("");
}

/** A fence that the text does not hold. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return "`".repeat(longest + 1);
}
