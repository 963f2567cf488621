import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { treatment } from "../../kinds/treatment.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { describesMeasure, hasMeasure } from "./treated-by.ts";

type Risk = RecordOf<typeof risk>;

const why =
  "Avoiding means not doing what brings the risk; while people live with the system, the risk is there, and nothing lowers it.";
const how =
  "Say what is not done any more, end the use and record that in the inventory, or choose another treatment.";

/** What is avoided is not done; a system that runs on has not been avoided. */
export const avoidedRiskEnded = defineRule({
  id: "avoided-risk-ended",
  summary:
    "A risk that is treated by avoiding it belongs to no system in use, or it is said what is not done.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [system, treatment],
  options: z.strictObject({}),
  notAGap:
    "A risk may be avoided by giving up one function while the system stays in use; then the register says in words what is not done.",
  messages: {
    live: {
      problem: "{id} is to be avoided, and {systems} in use; nothing says what is not done any more.",
      why,
      how,
    },
    treated: {
      problem:
        "{id} is to be avoided, and {systems} in use; what is named for it lowers a risk and does not avoid it.",
      why,
      how,
    },
  },
  appliesTo: (record, { project }) =>
    record.state("treatment") === "read" &&
    record.fields.treatment === "avoid" &&
    systemsOf(record, project).length > 0,
  check(record, { project, report }) {
    const live = systemsOf(record, project).filter((each) => isInUse(each));
    if (live.length === 0 || describesMeasure(record) || hasNote(record)) return;
    const systems = `${listing(live.map(nameSystem))} ${live.length === 1 ? "is" : "are"}`;
    const related = live.map((each) => ({ at: each.at("status"), message: "The system is in use." }));
    const details = { at: record.at("treatment"), related, data: { id: called(record, "Risk"), systems } };
    if (hasMeasure(record, project)) report("treated", { ...details, severity: "warning" });
    else report("live", details);
  },
  examples: [
    {
      shows: "gap",
      title: "the system runs on",
      files: {
        "aims/risk-register.md": `# Risk register

| Risk ID | System  | Description           | Level | Treatment | Controls |
| ------- | ------- | --------------------- | ----- | --------- | -------- |
| R-001   | SYS-001 | Emotions are inferred | high  | avoid     |          |
                                                      ~~~~~ R-001 is to be avoided, and SYS-001 (Interview helper) is in use; nothing says what is not done any more.
| R-002   | SYS-001 | Scores drift unseen   | high  | avoid     | A.6.2.6  |
                                                      ~~~~~ (warning) R-002 is to be avoided, and SYS-001 (Interview helper) is in use; what is named for it lowers a risk and does not avoid it.
`,
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Interview helper
    status: production
`,
      },
    },
    {
      shows: "good",
      title: "the system is off, or one function is",
      files: {
        "aims/risk-register.csv": `Risk ID,System,Description,Level,Treatment
R-001,SYS-001,Emotions are inferred,high,avoid (emotion function removed from the product)
R-002,SYS-002,Faces are matched,high,Avoid
`,
        "aims/systems.csv": `System ID,Name,Status
SYS-001,Interview helper,production
SYS-002,Door camera,decommissioned
`,
      },
    },
    {
      shows: "absent",
      title: "no risk is avoided",
      files: {
        "aims/risks.yaml": `risks:
  - { id: R-001, system: SYS-001, description: Drift, level: high, treatment: modify }
`,
        "aims/systems.csv": `System ID,Name,Status
SYS-001,Interview helper,production
`,
      },
    },
  ],
});

function systemsOf(record: Risk, project: Project): readonly RecordOf<typeof system>[] {
  const named = record.state("system") === "read" ? (record.fields.system ?? []) : [];
  return named.flatMap(({ id, text }) => project.find(system, id) ?? project.find(system, text) ?? []);
}

/** `avoid (emotion function removed)`, `Avoid – no launch in Spain`. */
function hasNote(record: Risk): boolean {
  return /^\s*\p{L}+\W+\p{L}+\W+\p{L}+/u.test(record.written("treatment") ?? "");
}
