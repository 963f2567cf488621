import { posix } from "node:path";
import { impactAssessment } from "./impact-assessment.mjs";
import { indexPage } from "./index-page.mjs";
import { modelCard } from "./model-card.mjs";
import { policy, procedure } from "./policy.mjs";
import { combineSeeds, seededRandom } from "./random.mjs";
import { inventory, registerCsv, registerMarkdown } from "./register.mjs";
import { riskMarkdown, riskYaml } from "./risk.mjs";
import { statement } from "./statement.mjs";
import { units } from "./words.mjs";

const unitSize = 100;

const procedureSort = {
  count: 14,
  prefix: "PRO",
  path: (unit, id) => `procedures/${unit}/${id}.md`,
  write: procedure,
};

/** What a unit of 100 documents holds, besides the first of them: how many of each sort, where they stand, who writes them. */
const sorts = [
  { count: 1, prefix: "DOC", path: (unit) => `${unit}/README.md`, write: indexPage },
  { count: 1, prefix: "DOC", path: (unit) => `inventory/${unit}.md`, write: inventory },
  { count: 20, prefix: "POL", path: policyPath, write: policy },
  procedureSort,
  { count: 22, prefix: "MC", path: (unit, id) => `model-cards/${unit}/${id}.md`, write: modelCard },
  { count: 16, prefix: "R", path: (unit, id) => `risks/${unit}/${id}.yaml`, write: riskYaml },
  { count: 14, prefix: "R", path: (unit, id) => `risks/${unit}/${id}.md`, write: riskMarkdown },
  {
    count: 9,
    prefix: "IA",
    path: (unit, id) => `impact-assessments/${unit}/${id}.md`,
    write: impactAssessment,
  },
  { count: 1, prefix: "REG", path: (unit) => `registers/${unit}/risk-register.md`, write: registerMarkdown },
  { count: 1, prefix: "REG", path: (unit) => `registers/${unit}/AI_Risk_Register.csv`, write: registerCsv },
];

/** An AIMS has one statement: it stands in the first unit, where the others have one more procedure. */
const statementSort = {
  count: 1,
  prefix: "SOA",
  path: () => "soa/statement-of-applicability.md",
  write: statement,
};

/**
 * A document to be written.
 *
 * @typedef {object} Entry
 * @property {string} id identifier, unique in the repository
 * @property {string} path from the AIMS root, POSIX
 * @property {string} unit name of the business unit
 * @property {number} number place among the documents of its sort in the unit, from 0
 * @property {Entry[]} neighbours documents of the unit that it may cite
 * @property {(target: Entry) => string} pathTo relative link
 * @property {string[]} systemIds the AI systems of the unit
 * @property {(random: object) => string} systemId one of them
 * @property {(random: object) => string} riskId a risk of the unit
 * @property {(index: number) => string} rowId the risk id of a register row
 * @property {(random: object, entry: Entry) => string} write
 */

/** The first `count` documents of the repository; the first n are the same for every count. @returns {Entry[]} */
export function planDocuments(count) {
  const unitCount = Math.ceil(count / unitSize);
  return Array.from({ length: unitCount }, (_, index) => planUnit(index))
    .flat()
    .slice(0, count);
}

function planUnit(index) {
  const unit =
    index < units.length
      ? units[index]
      : `${units[index % units.length]}-${Math.floor(index / units.length)}`;
  const systemIds = Array.from({ length: 9 }, (_, place) => `SYS-${index * 100 + place + 1}`);
  const riskNumber = (place) => index * 1000 + place;
  const ownSorts = [index === 0 ? statementSort : { ...procedureSort, count: 1 }, ...sorts];
  const entries = ownSorts.flatMap((sort, sortIndex) => {
    const first = ownSorts
      .slice(0, sortIndex)
      .reduce((sum, other) => sum + (other.prefix === sort.prefix ? other.count : 0), 0);
    return Array.from({ length: sort.count }, (_, number) => {
      const id = `${sort.prefix}-${String(riskNumber(first + number + 1)).padStart(4, "0")}`;
      return {
        id,
        path: sort.path(unit, id.toLowerCase(), number),
        unit,
        number,
        write: sort.write,
        share: number / sort.count,
      };
    });
  });
  const risks = entries.filter((entry) => entry.id.startsWith("R-"));
  const shared = {
    systemIds,
    systemId: (random) => random.pick(systemIds),
    riskId: (random) => random.pick(risks).id,
  };
  // By share, so that a part of a unit is a small repository with something of everything.
  return entries
    .sort((a, b) => a.share - b.share)
    .map((entry) => complete(entry, entries, shared, riskNumber));
}

function complete(entry, entries, shared, riskNumber) {
  const firstRow = entry.path.endsWith(".csv") ? 501 : 101;
  const random = seededRandom(combineSeeds(entry.number, entry.id.length, entry.path.length));
  return Object.assign(entry, shared, {
    neighbours: random.sample(entries.slice(0, 30), 12),
    pathTo: (target) => posix.relative(posix.dirname(entry.path), target.path),
    rowId: (row) => `R-${String(riskNumber(firstRow + row)).padStart(4, "0")}`,
  });
}

function policyPath(unit, id, number) {
  return number === 0 ? `policies/${unit}/ai-policy.md` : `policies/${unit}/${id}.md`;
}
