import { page, prose } from "./page.mjs";
import { sentence } from "./prose.mjs";
import { markdownTable } from "./table.mjs";
import { people, systems } from "./words.mjs";

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
      ["AI system", entry.systemId(random)],
      ["Assessment date", random.past()],
      ["Assessed by", random.pick(people)],
      ["Impact level", random.pick(["low", "Medium (3)", "high", "12 (high)"])],
    ],
    sections: [
      ...titles.map((title) => ({ title, body: prose(random, entry, 1, 2) })),
      { title: "Results and risks", body: impacts(random, entry) },
      { title: "Conclusion", body: sentence(random) },
    ],
  });
}

function impacts(random, entry) {
  const rows = random.times(5, 12, (index) => [
    `IMP-${index + 1}`,
    entry.riskId(random),
    sentence(random),
    random.pick(["individual", "group", "society"]),
    random.pick(["low", "medium", "high"]),
    random.chance(0.2) ? `\`limit \\| ${random.integer(1, 9)}\`` : sentence(random),
  ]);
  return markdownTable(["Impact ID", "Related risk", "Scenario", "Affected", "Severity", "Measure"], rows);
}
