import { page } from "./page.mjs";
import { paragraph, sentence } from "./prose.mjs";
import { markdownTable } from "./table.mjs";
import { roles } from "./words.mjs";

/** How many controls stand under each objective of Annex A; number 1 is the objective, controls start at 2. */
const objectives = { 2: 3, 3: 2, 4: 5, 5: 4, 6.1: 2, 6.2: 7, 7: 5, 8: 4, 9: 3, 10: 3 };

/** The ids of the 38 controls of Annex A. */
const controlIds = Object.entries(objectives).flatMap(([objective, count]) =>
  Array.from({ length: count }, (_, index) => `A.${objective}.${index + 2}`),
);

/** Controls that no generated risk relies on. */
const excludable = ["A.6.1.3", "A.8.5", "A.9.4", "A.10.4"];

const header = [
  "Control",
  "Applicable",
  "Justification",
  "Status",
  "Owner",
  "Evidence",
  "Risks",
  "Target date",
];

/** The Statement of Applicability of the repository: 38 rows of a Markdown table. */
export function statement(random, entry) {
  return page(random, entry, {
    title: "Statement of Applicability",
    sections: [
      { title: "Purpose", body: paragraph(random) },
      {
        title: "Controls",
        body: markdownTable(
          header,
          controlIds.map((id) => row(random, entry, id)),
        ),
      },
    ],
  });
}

function row(random, entry, id) {
  const evidence = random.pick(entry.neighbours);
  const isApplicable = !excludable.includes(id) || random.chance(0.3);
  if (!isApplicable) return [id, "no", sentence(random), "not applicable", random.pick(roles), "", "", ""];
  return [
    id,
    "yes",
    sentence(random),
    random.pick(["implemented", "partial", "planned", "Implemented"]),
    random.pick(roles),
    `[${evidence.id}](${entry.pathTo(evidence)})`,
    entry.riskId(random),
    random.future(),
  ];
}
