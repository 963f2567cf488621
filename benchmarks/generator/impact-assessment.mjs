import { page, prose } from "./page.mjs";
import { sentence } from "./prose.mjs";
import { markdownTable } from "./table.mjs";
import { impactLevels, people, systems } from "./words.mjs";

const titles = [
  "Intended use",
  "Deployment context",
  "Foreseeable misuse",
  "Impact on individuals",
  "Impact on groups",
  "Impact on societies",
  "Benefits",
  "Legal context",
  "Human oversight",
];

/** An impact assessment of one system, with a table of impacts. */
export function impactAssessment(random, entry) {
  return page(random, entry, {
    title: `AI system impact assessment: ${random.pick(systems)}`,
    facts: [
      ["AI system", entry.systemIds[entry.number]],
      ["Assessment date", `2025-12-${random.integer(10, 28)}`],
      ["Assessed by", random.pick(people)],
      ["Impact level", impactLevels[entry.number % impactLevels.length]],
    ],
    sections: [
      ...titles.map((title) => ({ title, body: prose(random, entry, 1, 2) })),
      { title: "Results and risks", body: impacts(random, entry) },
      { title: "Conclusion", body: sentence(random) },
    ],
  });
}

function impacts(random, entry) {
  const rows = random.times(5, 12, () => [
    sentence(random),
    entry.riskId(random),
    random.pick(["individual", "group", "society"]),
    random.pick(["low", "medium", "high"]),
    random.chance(0.2) ? `\`limit \\| ${random.integer(1, 9)}\`` : sentence(random),
  ]);
  return markdownTable(["Scenario", "Related risk", "Affected", "Severity", "Measure"], rows);
}
