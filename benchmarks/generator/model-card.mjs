import { irregularPassage } from "./irregular.mjs";
import { page, prose } from "./page.mjs";
import { paragraph, sentence } from "./prose.mjs";
import { markdownTable } from "./table.mjs";
import { systems, topics } from "./words.mjs";

const titles = [
  "Model description",
  "Intended use",
  "Out-of-scope use",
  "Training data",
  "Evaluation",
  "Limitations and bias",
  "Human oversight",
  "Environmental impact",
];

/** A model card: badges, usage code, result tables, HTML. */
export function modelCard(random, entry) {
  const name = random.pick(systems);
  return page(random, entry, {
    title: `Model card: ${name}`,
    facts: [["System", entry.systemIds[entry.number % entry.systemIds.length]]],
    badged: random.chance(0.6),
    sections: [
      ...titles.map((title) => ({
        title,
        body: title === "Evaluation" ? results(random) : cardSection(random, entry),
      })),
      { title: "How to use", body: usage(random, name) },
    ],
  });
}

function cardSection(random, entry) {
  const extra = random.chance(0.3) ? `\n\n${irregularPassage(random)}` : "";
  return `${prose(random, entry, 1, 3)}${extra}`;
}

function results(random) {
  const rows = random.times(6, 18, (index) => [
    `\`${random.pick(topics).replaceAll(" ", "-")}-${index}\``,
    `0.${random.integer(500, 999)}`,
    `0.${random.integer(500, 999)}`,
    sentence(random),
  ]);
  return `${paragraph(random)}\n\n${markdownTable(["Test set", "F1", "Recall \\| 95 %", "Remark"], rows)}`;
}

function usage(random, name) {
  const variable = name.replaceAll(" ", "_");
  return `\`\`\`python
from models import load  # ${random.pick(topics)}

${variable} = load("${name.replaceAll(" ", "-")}", revision="v${random.integer(1, 9)}.${random.integer(0, 9)}")
for row in batch:
    print(${variable}.predict(row) | {"threshold": 0.${random.integer(10, 99)}})
\`\`\`

${paragraph(random)}`;
}
