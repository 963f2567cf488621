import { badges, irregularPassage } from "./irregular.mjs";
import { metadataBlock } from "./metadata.mjs";
import { list, paragraph, sentence } from "./prose.mjs";

/**
 * A Markdown page: facts, title, then sections, in one heading style throughout.
 *
 * @param {import("./plan.mjs").Entry} entry the document that is written
 * @param {{ title: string, sections: { title: string, body: string }[], facts?: [string, string][],
 *   badged?: boolean }} content
 */
export function page(random, entry, { title, sections, facts = [], badged = false }) {
  const heading = headingStyle(random);
  const metadata = metadataBlock(random, entry.id, title, facts);
  const blocks = [
    heading(title, 1),
    badged ? badges(random) : "",
    metadata.after,
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
  const anchor = random.chance(0.15) ? "#review" : "";
  return random.pick([
    `See [${target.id}](${entry.pathTo(target)}${anchor}).`,
    `This follows ${target.id} and control A.${random.pick(["6.2.4", "7.4", "9.2", "5.2", "8.2"])}.`,
    `${sentence(random)} ([${target.id}](${entry.pathTo(target)}), clause ${random.pick(["6.1.2", "8.3", "9.1"])})`,
  ]);
}

function headingStyle(random) {
  const marks = (depth) => "#".repeat(depth);
  const number = random.chance(0.4) ? (index) => (index === undefined ? "" : `${index}. `) : () => "";
  const atx = (text, depth, index) => `${marks(depth)} ${number(index)}${text}`;
  switch (random.integer(1, 10)) {
    case 1:
      return (text, depth) => `${text}\n${(depth === 1 ? "=" : "-").repeat(text.length)}`;
    case 2:
      return (text, depth, index) => `${atx(text, depth, index)} ${marks(depth)}`;
    default:
      return atx;
  }
}
