import { page } from "./page.mjs";
import { paragraph, sentence } from "./prose.mjs";
import { riskFacts } from "./risk.mjs";
import { csvTable, markdownTable } from "./table.mjs";
import { impactLevels, roles, systems, topics } from "./words.mjs";

const rowCount = 200;
const markdownHeader = [
  "Risk ID",
  "AI system",
  "Risk",
  "Source",
  "Individuals",
  "Societies",
  "L",
  "I",
  "Risk level",
  "Treatment",
  "Controls",
  "Residual",
  "Owner",
  "Status",
  "Next review",
];
const csvHeader = [
  "Risk ID",
  "Risk Title",
  "Risk Description",
  "AI System",
  "Consequences for organisation",
  "Consequences for individuals",
  "Consequences for societies",
  "Likelihood",
  "Impact",
  "Risk Level",
  "Treatment Option",
  "Mitigation Strategy",
  "Controls",
  "Residual Risk",
  "Risk Owner",
  "Status",
  "Next Review",
];

/** A risk register of 200 rows as one Markdown table. */
export function registerMarkdown(random, entry) {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const risk = riskFacts(random, entry);
    const [likelihood, impact] = risk.residual;
    const text = random.chance(0.1) ? `${risk.description} \`a \\| b\`` : risk.description;
    return [
      entry.rowId(index),
      risk.system,
      random.chance(0.1) ? `${text}<br>${sentence(random)}` : text,
      risk.source,
      random.pick(topics),
      random.pick(topics),
      String(risk.likelihood),
      String(risk.impact),
      `${risk.likelihood}×${risk.impact}=${risk.likelihood * risk.impact}`,
      risk.treatment,
      risk.controls.join(", "),
      String(likelihood * impact),
      risk.owner,
      random.chance(0.1) ? `🟡 ${risk.status}` : risk.status,
      risk.nextReview,
    ];
  });
  return page(random, entry, {
    title: "AI risk register",
    sections: [
      { title: "Method", body: paragraph(random) },
      { title: "Risks", body: markdownTable(markdownHeader, rows) },
    ],
  });
}

/** A risk register of 200 rows as CSV. */
export function registerCsv(random, entry) {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const risk = riskFacts(random, entry);
    const [likelihood, impact] = risk.residual;
    return [
      entry.rowId(index),
      risk.title,
      risk.description,
      risk.system,
      random.pick(topics),
      random.pick(topics),
      random.pick(topics),
      String(risk.likelihood),
      String(risk.impact),
      String(risk.likelihood * risk.impact),
      risk.treatment,
      random.chance(0.2) ? `${sentence(random)} "${risk.source}", ${sentence(random)}` : sentence(random),
      risk.controls.join("; "),
      String(likelihood * impact),
      risk.owner,
      risk.status,
      risk.nextReview,
    ];
  });
  return csvTable(csvHeader, rows);
}

/** The inventory of the AI systems of a unit, one Markdown table. */
export function inventory(random, entry) {
  const rows = entry.systemIds.map((id, index) => [
    id,
    `${systems[index % systems.length]} ${index + 1}`,
    sentence(random),
    random.pick(["deployer", "provider", "developer", "user"]),
    random.pick(roles),
    random.pick(["pilot", "in production", "development", "retired"]),
    impactLevels[index % impactLevels.length],
    "yes",
    random.pick(roles),
    random.past(),
  ]);
  const header = ["System ID", "AI system name", "Purpose", "Role", "Owner", "Lifecycle stage", "Risk level"];
  return page(random, entry, {
    title: "AI system inventory",
    sections: [
      {
        title: "Systems",
        body: markdownTable([...header, "In AIMS scope", "Human oversight", "Last reviewed"], rows),
      },
    ],
  });
}
