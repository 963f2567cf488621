import { heading, list, paragraph, sentence, sentences } from "./prose.mjs";
import { markdownTable } from "./table.mjs";
import { topics } from "./words.mjs";

/** Passages that make Markdown hard to read by line: each writer gives one block of text. */
const passages = {
  htmlBlock: (random) =>
    `<details>\n<summary>${heading(random)}</summary>\n\n${list(random)}\n\n### ${heading(random)}\n\n${paragraph(random)}\n\n</details>`,
  htmlTable: (random) =>
    `<table>\n  <tr><th>Field</th><th>Value</th></tr>\n${random
      .times(2, 5, () => `  <tr><td>${random.pick(topics)}</td><td>${sentence(random)}</td></tr>`)
      .join("\n")}\n</table>`,
  centred: (random) =>
    `<p align="center">\n  <img src="https://img.example/${random.integer(1, 99)}.png" width="400" alt="${random.pick(topics)}">\n</p>`,
  comment: (random) => `<!-- ${sentence(random)}\n\n# not a heading\n\n| not | a table |\n| --- | --- |\n-->`,
  nestedList: (random) =>
    random
      .times(2, 4, (index) => {
        const inner = random.times(1, 3, () => `   - ${sentence(random)}`).join("\n");
        const note = random.chance(0.4) ? `\n\n   ${sentence(random)}\n` : "";
        return `${index + 1}. ${sentence(random)}\n${inner}${note}`;
      })
      .join("\n"),
  taskList: (random) =>
    random.times(2, 5, () => `- [${random.pick([" ", "x"])}] ${sentence(random)}`).join("\n"),
  quote: (random) =>
    `> **Note**\n> ${sentence(random)}\n>\n> - ${sentence(random)}\n>   - ${sentence(random)}\n>\n> > ${sentence(random)}\n${sentence(random)}`,
  quotedHeading: (random) =>
    `> ### ${heading(random)}\n> ${sentence(random)}\n>\n> \`\`\`yaml\n> review: ${random.past()}\n> \`\`\``,
  listWithFence: (random) =>
    `- ${sentence(random)}\n\n  \`\`\`sh\n  make evaluate SYSTEM=${random.integer(1, 40)} # not a heading\n  \`\`\`\n\n- ${sentence(random)}`,
  fencedTable: (random) => {
    const fence = random.pick(["```", "~~~", "````"]);
    const table = markdownTable(["Risk ID", "Owner"], [["R-000", sentence(random)]]);
    return `${fence}markdown\n# Example\n\n${table}\n\n**Owner:** nobody\n${fence}`;
  },
  indentedCode: (random) =>
    `${sentence(random)}\n\n    # ${random.pick(topics)}\n    threshold = 0.${random.integer(10, 99)}\n    | a | b |`,
  escapedTable: (random) =>
    markdownTable(
      ["Step", "Command", "Result"],
      random.times(2, 5, (index) => [
        String(index + 1),
        `\`grep "error \\| warn" run-${index}.log\``,
        `${sentence(random)} a \\| b<br>**${random.pick(topics)}**`,
      ]),
      { loose: random.chance(0.3) },
    ),
  referenceLinks: (random) => {
    const name = `${random.pick(topics)} ${random.integer(1, 9)}`;
    return `See [the guide][${name}], [${name}][] or [${name}]; ${sentence(random)}\n\n[${name}]: https://docs.example/${random.integer(1, 500)} "${heading(random)}"`;
  },
  footnote: (random) =>
    `${sentence(random)}[^${random.integer(1, 3)}] <https://example.org/${random.integer(1, 99)}>`,
  longLine: (random) => sentences(random, 15, 60),
  setext: (random) =>
    `${sentence(random)}\n\n${heading(random)}\n${random.pick(["---", "-------------", "==="])}\n\n${paragraph(random)}`,
  setextOverTwoLines: (random) =>
    `${sentence(random)}\n\n${heading(random)}\nand ${random.pick(topics)}\n---\n\n${paragraph(random)}`,
  breaks: (random) =>
    `${sentence(random)}  \n${sentence(random)}\\\n${sentence(random)} &mdash; ${sentence(random)}\n\n* * *`,
  emphasisedHeading: (random) =>
    `#### **${heading(random)}** \`v${random.integer(1, 4)}\` ####\n\n${paragraph(random)}`,
};

const names = Object.keys(passages);

/** One block of irregular Markdown, of any sort. */
export function irregularPassage(random) {
  return passages[random.pick(names)](random);
}

/** A line of badges as they stand under the title of a README or a model card. */
export function badges(random) {
  return random
    .times(1, 4, () => {
      const label = random.pick(topics).replaceAll(" ", "%20");
      return `[![${random.pick(topics)}](https://img.shields.example/badge/${label}-ok-green.svg)](https://ci.example/${random.integer(1, 999)})`;
    })
    .join(random.pick([" ", "\n"]));
}
