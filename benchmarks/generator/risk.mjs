import { page, prose } from "./page.mjs";
import { heading, sentence, sentences } from "./prose.mjs";
import { markdownTable } from "./table.mjs";
import { roles, systems, topics } from "./words.mjs";

/** Annex A controls that treatments name. */
const someControls = ["A.4.3", "A.5.2", "A.6.1.2", "A.6.2.4", "A.6.2.6", "A.7.4", "A.8.2", "A.9.2", "A.10.3"];
const treatments = ["mitigate", "avoid", "transfer", "accept"];
const riskStates = ["open", "in progress", "treated", "closed", "monitoring"];

/** The facts of a risk that every form of it holds. */
export function riskFacts(random, entry) {
  const rating = () => [random.integer(1, 5), random.integer(1, 5)];
  const [likelihood, impact] = rating();
  const residual = [random.integer(1, likelihood), random.integer(1, impact)];
  return {
    title: `${heading(random)} of ${random.pick(systems)}`,
    description: sentence(random),
    system: entry.systemId(random),
    source: random.pick(topics),
    likelihood,
    impact,
    residual,
    treatment: random.pick(treatments),
    controls: random.sample(someControls, random.integer(1, 3)),
    owner: random.pick(roles),
    status: random.pick(riskStates),
    nextReview: random.future(),
  };
}

/** A risk as one YAML file. */
export function riskYaml(random, entry) {
  const risk = riskFacts(random, entry);
  const [likelihood, impact] = risk.residual;
  return `# kept by ${risk.owner}
kind: risk
id: ${entry.id}
title: "${risk.title}"
description: >-
  ${sentences(random, 2, 4)}
system: ${risk.system}
source: ${risk.source}
consequences:
  organisation: ${JSON.stringify(sentence(random))}
  individuals: ${JSON.stringify(sentence(random))}
  societies: ${JSON.stringify(sentence(random))}
likelihood: ${risk.likelihood}
impact: ${risk.impact}
level: ${risk.likelihood * risk.impact}
owner: ${risk.owner}
treatment: ${risk.treatment}
controls: [${risk.controls.join(", ")}]
measures:
${random.times(1, 4, () => `  - ${JSON.stringify(sentence(random))}`).join("\n")}
residual:
  likelihood: ${likelihood}
  impact: ${impact}
  level: ${likelihood * impact}
acceptedBy: ${random.pick(roles)}
acceptedOn: ${random.past()}
nextReview: ${risk.nextReview}
status: ${risk.status}
`;
}

/** A risk as one Markdown page with a Field | Value table. */
export function riskMarkdown(random, entry) {
  const risk = riskFacts(random, entry);
  const score = ([likelihood, impact]) => `${likelihood}×${impact}=${likelihood * impact}`;
  const facts = [
    ["Risk ID", entry.id],
    ["AI system", risk.system],
    ["Consequence for organisation", sentence(random)],
    ["Consequence for individuals", sentence(random)],
    ["Consequence for societies", sentence(random)],
    ["Inherent level", score([risk.likelihood, risk.impact])],
    ["Treatment option", risk.treatment],
    ["Controls", risk.controls.join(", ")],
    ["Residual level", score(risk.residual)],
    ["Accepted by", random.pick(roles)],
  ];
  return page(random, entry, {
    title: `${entry.id}: ${risk.title}`,
    status: risk.status,
    sections: [
      { title: "Rating", body: markdownTable(["Field", "Value"], facts) },
      { title: "Description", body: prose(random, entry, 1, 2) },
      { title: "Treatment", body: prose(random, entry, 1, 2) },
    ],
  });
}
