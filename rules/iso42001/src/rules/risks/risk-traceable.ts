import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { system } from "../../kinds/system.ts";
import { treatment } from "../../kinds/treatment.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { lackingEverywhere, splitLacking } from "../../shared/places.ts";
import { riskPlaces } from "./places.ts";
import { isClosed, levelOf } from "./rating.ts";
import { isAbove } from "./scale/compare.ts";
import { scaleFor } from "./scale/risk-scale.ts";
import { saysItsSystem } from "./system-risks.ts";
import { hasMeasure } from "./treated-by.ts";

type Risk = RecordOf<typeof risk>;

const why =
  "Auditors follow a risk from where it comes from to what became of it; so does whoever takes the register over.";
const parts = {
  system: "which system it belongs to",
  source: "where it comes from",
  treatment: "how it is treated",
  status: "how far its treatment is",
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** What an assessment needs is asked for by `risk-analysed`; this is what makes a risk possible to follow. */
export const riskTraceable = defineRule({
  id: "risk-traceable",
  summary: "Every risk names its system, its source, its treatment and its status.",
  requirements: ["6.1.2", "6.1.3"],
  severity: "warning",
  basis: "practice",
  on: risk,
  reads: [riskMethod, system, treatment],
  options: z.strictObject({}),
  notAGap:
    "The columns of a register are up to the organisation. With one system in the inventory no risk has to name it, and a source may be told by the description.",
  messages: {
    lacking: {
      problem: "{id} does not say {lacking}.",
      why,
      how: "Fill in what is missing; for a risk of the whole organisation write all systems.",
    },
    everywhere: {
      problem: "None of the {count} risks in this register says {lacking}.",
      why,
      how: "Add a column for it, or say where else that is recorded.",
    },
  },
  appliesTo: (record) => !isClosed(record),
  check(record, { project, report }) {
    const lacking = names.filter((part) => lacks(record, part, project));
    const places = project.derive(riskPlaces).get(record.document.path);
    const { own, everywhere } = splitLacking(lacking, places);
    const [first] = own;
    if (first) {
      const at = record.at(record.state(first) === "absent" ? undefined : first);
      report("lacking", { at, data: { id: called(record, "Risk"), lacking: label(own) } });
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
      title: "a risk without its source and another without its system",
      files: {
        "aims/risk-register.csv": `Risk ID,System,Source,Description,Level,Treatment,Status
R-001,SYS-001,training data,Scores drift unseen,high,modify,open
R-002,SYS-002,,Secrets leak,low,retain,open
              ~ R-002 does not say where it comes from.
R-003,,misuse,Rings probe the model,low,retain,open
      ~ R-003 does not say which system it belongs to.
`,
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Score, status: production }
  - { id: SYS-002, name: Chat, status: production }
`,
      },
    },
    {
      shows: "good",
      title: "a file for each risk",
      files: {
        "aims/risks/R-001.md": `# R-001 Scores drift unseen

**Risk ID:** R-001
**AI system:** SYS-001
**Risk category:** data
**Level:** high
**Treatment:** Mitigate
**Status:** 🟡 Monitoring
`,
      },
    },
    {
      shows: "absent",
      title: "no column for the status",
      files: {
        "aims/risk-register.md": `# Risk register
  ~~~~~~~~~~~~~ None of the 2 risks in this register says how far its treatment is.

| Risk ID | AI system | Threat        | Risk                  | Level | Treatment |
| ------- | --------- | ------------- | --------------------- | ----- | --------- |
| R-001   | SYS-001   | training data | Scores drift unseen   | high  | mitigate  |
| R-002   | SYS-001   | misuse        | Rings probe the model | low   | accept    |
`,
      },
    },
  ],
});

const nowhere = lackingEverywhere(riskPlaces, names, lacks);

function lacks(record: Risk, part: Part, project: Project): boolean {
  return !says(record, part, project);
}

function says(record: Risk, part: Part, project: Project): boolean {
  if (record.has(part)) return true;
  if (part === "system")
    return record.state(part) === "absent" && (saysItsSystem(record) || project.records(system).length < 2);
  if (part === "treatment")
    return (record.state(part) === "absent" && hasMeasure(record, project)) || isAboveLimit(record, project);
  return false;
}

/** What is above the limit has to be treated; `risk-treated` asks for that. */
function isAboveLimit(record: Risk, project: Project): boolean {
  const scale = scaleFor(record, project);
  const level = levelOf(record, "inherent", scale);
  return (
    level !== undefined && scale.limit !== undefined && isAbove(level, scale.limit, scale.bands) === true
  );
}

function label(lacking: readonly Part[]): string {
  return listing(lacking.map((part) => parts[part]));
}
