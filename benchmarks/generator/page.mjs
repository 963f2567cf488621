import { badges, irregularPassage } from "./irregular.mjs";
import { metadataBlock } from "./metadata.mjs";
import { list, paragraph, sentence } from "./prose.mjs";

/**
 * A Markdown page: facts, title, then sections, in one heading style throughout.
 *
 * @param {import("./plan.mjs").Entry} entry the document that is written
 * @param {{ title: string, sections: { title: string, body: string }[], facts?: [string, string][],
 *   status?: string, badged?: boolean }} content
 */
export function page(random, entry, { title, sections, facts, status, badged = false }) {
  const style = headingStyle(random);
  const heading = (text, depth, index) => style.write(`${style.number(index)}${text}`, depth);
  const metadata = metadataBlock(random, entry.id, title, { status, extra: facts });
  const blocks = [
    heading(title, 1),
    badged ? badges(random) : "",
    metadata.after,
    random.chance(0.25) ? contents(sections, style) : "",
    ...sections.flatMap((section, index) => [heading(section.title, 2, index + 1), section.body]),
  ];
  return `${metadata.before}${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/**
 * The body of a section: paragraphs and lists, a link or two to documents of the same unit, and now and
 * then a passage that is not regular.
 */
export function prose(random, entry, low = 1, high = 2) {
  return random
    .times(low, high, () => {
      if (random.chance(0.13)) return irregularPassage(random);
      if (random.chance(0.3)) return list(random);
      return random.chance(0.35)
        ? `${paragraph(random)} ${crossReference(random, entry)}`
        : paragraph(random);
    })
    .join("\n\n");
}

function crossReference(random, entry) {
  const target = random.pick(entry.neighbours);
  return random.pick([
    `See [${target.id}](${entry.pathTo(target)}).`,
    `This follows ${target.id} and control A.${random.pick(["6.2.4", "7.4", "9.2", "5.2", "8.2"])}.`,
    `${sentence(random)} ([${target.id}](${entry.pathTo(target)}), clause ${random.pick(["6.1.2", "8.3", "9.1"])})`,
  ]);
}

/** The table of contents of a page, with links to its headings. */
function contents(sections, style) {
  const slug = (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d _-]/gu, "")
      .replaceAll(" ", "-");
  return sections
    .map(({ title }, index) => `- [${title}](#${slug(`${style.number(index + 1)}${title}`)})`)
    .join("\n");
}

/** How a page writes its headings: with `#`, with `#` on both sides, or underlined; numbered or not. */
function headingStyle(random) {
  const marks = (depth) => "#".repeat(depth);
  const atx = (text, depth) => `${marks(depth)} ${text}`;
  const closed = (text, depth) => `${marks(depth)} ${text} ${marks(depth)}`;
  const setext = (text, depth) => `${text}\n${(depth === 1 ? "=" : "-").repeat(text.length)}`;
  const write = random.pick([setext, closed, atx, atx, atx, atx, atx, atx, atx]);
  // "1. Scope", underlined, is a list item above a rule.
  const numbered = write !== setext && random.chance(0.4);
  return {
    write,
    number: (index) => (numbered && index !== undefined ? `${index}. ` : ""),
  };
}
