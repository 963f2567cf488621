import { page } from "./page.mjs";
import { paragraph, sentence } from "./prose.mjs";
import { csvTable, markdownTable } from "./table.mjs";
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

/** A Statement of Applicability with 38 rows: a Markdown table, CSV or YAML, as the path of the entry says. */
export function statement(random, entry) {
  const rows = controlIds.map((id) => row(random, entry, id));
  if (entry.path.endsWith(".csv")) return csvTable(header, rows.map(Object.values));
  if (entry.path.endsWith(".yaml")) return yaml(random, rows);
  return page(random, entry, {
    title: "Statement of Applicability",
    sections: [
      { title: "Purpose", body: paragraph(random) },
      { title: "Controls", body: markdownTable(header, rows.map(Object.values)) },
    ],
  });
}

function row(random, entry, id) {
  const applicable = !excludable.includes(id) || random.chance(0.3);
  const evidence = random.pick(entry.neighbours);
  const link = entry.path.endsWith(".md")
    ? `[${evidence.id}](${entry.pathTo(evidence)})`
    : entry.pathTo(evidence);
  return {
    id,
    applicable: applicable ? "yes" : "no",
    justification: sentence(random),
    status: applicable ? random.pick(["implemented", "partial", "planned", "Implemented"]) : "not applicable",
    owner: random.pick(roles),
    evidence: applicable ? link : "",
    risks: applicable ? entry.riskId(random) : "",
    target: applicable ? random.future() : "",
  };
}

function yaml(random, rows) {
  const items = rows.map((cells) => {
    const [first, ...others] = Object.entries(cells).filter(([, value]) => value !== "");
    const line = ([key, value]) => `${key}: ${/^[\w./ -]+$/.test(value) ? value : JSON.stringify(value)}`;
    return `  - ${line(first)}\n${others.map((fact) => `    ${line(fact)}`).join("\n")}`;
  });
  return `# Statement of Applicability\nkind: statement-of-applicability\nversion: "1.${random.integer(0, 9)}"
owner: ${random.pick(roles)}\nupdated: ${random.past()}\ncontrols:\n${items.join("\n")}\n`;
}
