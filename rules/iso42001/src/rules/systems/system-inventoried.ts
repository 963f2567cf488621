import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { supplier } from "../../kinds/supplier.ts";
import { system } from "../../kinds/system.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { lackingEverywhere, splitLacking } from "../../shared/places.ts";
import { assessmentsOf } from "../impact/assessments-of.ts";
import { isNotRetired, mayBeInUse } from "./in-use.ts";
import { isMeant } from "./meant.ts";
import { nameSystem } from "./name-system.ts";
import { partsPlayed } from "./parts-played.ts";
import { systemPlaces } from "./places.ts";

type System = RecordOf<typeof system>;

const why =
  "The inventory is where every later question begins: what to assess, whom to ask, which data and whose model are behind a system.";
const parts = {
  id: "which id it has",
  origin: "whether it was built or bought",
  impactLevel: "how much is at stake",
  data: "which data it works with",
  suppliers: "who supplies it",
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** Name, purpose, status, owner and role have rules of their own; this is what the rest of the records hangs on. */
export const systemInventoried = defineRule({
  id: "system-inventoried",
  summary:
    "The inventory gives every AI system an id, its origin, its impact level, its data and its suppliers.",
  requirements: ["4.1", "8.1", "A.4.2"],
  severity: "warning",
  basis: "practice",
  on: system,
  reads: [dataset, impactAssessment, supplier],
  options: z.strictObject({}),
  notAGap:
    "The fields of an inventory are up to the organisation, and other records may say the same: an assessment the level, a datasheet the data, the supplier register who supplies. Data are asked for only where the organisation builds or offers the system, suppliers only where it does not build it.",
  messages: {
    lacking: {
      problem: "The inventory does not say of {id} {lacking}.",
      why,
      how: "Ask the owner of the system, and fill in what is missing.",
    },
    everywhere: {
      problem: "The inventory does not say of any of its {count} systems {lacking}.",
      why,
      how: "Add a column for it, and ask the owners of the systems.",
    },
  },
  appliesTo: isNotRetired,
  check(record, { project, report }) {
    const lacking = names.filter((part) => lacks(record, part, project));
    const places = project.derive(systemPlaces).get(record.document.path);
    const { own, everywhere } = splitLacking(lacking, places);
    const [first] = own;
    if (first) {
      const at = record.at(record.state(first) === "absent" ? undefined : first);
      report("lacking", { at, data: { id: nameSystem(record), lacking: label(own) } });
    }
    if (everywhere.length > 0 && places) {
      const { count, subject } = places;
      report("everywhere", {
        at: headOf(record.document),
        subject,
        once: true,
        data: { count, lacking: label(project.derive(nowhere).get(places) ?? everywhere) },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a bought system without a supplier, and one of which nobody knows how grave it is",
      files: {
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Score
    roles: [provider, deployer]
    status: production
    origin: developed
    impact_level:
    ~~~~~~~~~~~~ The inventory does not say of SYS-001 (Score) how much is at stake.
    data: [DS-001]
  - id: SYS-002
    name: Kaj
    roles: [customer]
    status: production
    origin: bought
    impact_level: low
    suppliers: []
               ~~ The inventory does not say of SYS-002 (Kaj) who supplies it.
`,
      },
    },
    {
      shows: "good",
      title: "what other records say need not stand here",
      files: {
        "aims/systems.csv": `System ID,Name,Role,Status,Origin,Supplier
SYS-001,Kaj,customer,production,bought,Northmere
`,
        "aims/impact-assessments.csv": `Assessment ID,System,Level
AIA-001,SYS-001,medium
`,
      },
    },
    {
      shows: "absent",
      title: "an inventory of names",
      files: {
        "aims/systems.md": `# AI system inventory
  ~~~~~~~~~~~~~~~~~~~ The inventory does not say of any of its 2 systems which id it has, whether it was built or bought and how much is at stake.

| AI system | Purpose         | Status     |
| --------- | --------------- | ---------- |
| Score     | Rate applicants | production |
| Kaj       | Answer chats    | production |
`,
      },
    },
  ],
});

const nowhere = lackingEverywhere(systemPlaces, names, lacks);

function lacks(record: System, part: Part, project: Project): boolean {
  return isAsked(record, part) && !says(record, part, project);
}

function isAsked(record: System, part: Part): boolean {
  const played = partsPlayed(record);
  if (part === "impactLevel") return mayBeInUse(record);
  if (part === "data") return played.has("develops") || played.has("provides");
  return part !== "suppliers" || (played.has("uses") && !played.has("develops"));
}

/** A place that is there and empty is not made up for by other records. */
function says(record: System, part: Part, project: Project): boolean {
  if (record.has(part)) return true;
  if (record.state(part) !== "absent") return false;
  if (part === "origin") return partsPlayed(record).has("develops") || record.has("suppliers");
  if (part === "impactLevel")
    return assessmentsOf(record, project).some((assessment) => assessment.has("level"));
  if (part === "data") return isNamedIn(project.records(dataset), record, project);
  return part === "suppliers" && isNamedIn(project.records(supplier), record, project);
}

/** Whether one of some records names a system. */
function isNamedIn(
  records: readonly (RecordOf<typeof dataset> | RecordOf<typeof supplier>)[],
  target: System,
  project: Project,
): boolean {
  return records.some(
    (record) =>
      !record.ragged &&
      record.state("systems") === "read" &&
      (record.fields.systems ?? []).some((mention) => isMeant(mention, target, project)),
  );
}

function label(lacking: readonly Part[]): string {
  return listing(lacking.map((part) => parts[part]));
}
