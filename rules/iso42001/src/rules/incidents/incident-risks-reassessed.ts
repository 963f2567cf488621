import { type Day, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { incident } from "../../kinds/incident.ts";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { called } from "../../shared/called.ts";
import { datesOf, datesOfRegister } from "../risks/register-dates.ts";
import { isRiskOf } from "../risks/system-risks.ts";
import { counts, type Incident, isRipe } from "./incident.ts";

/** An incident is news about a risk. */
export const incidentRisksReassessed = defineRule({
  id: "incident-risks-reassessed",
  summary: "After an incident the risks of the system were assessed again.",
  requirements: ["6.1.2", "8.2"],
  severity: "warning",
  basis: "requirement",
  on: incident,
  reads: [risk, system],
  options: z.strictObject({
    days: z.int().nonnegative().default(60).describe("How many days the new assessment may take."),
  }),
  notAGap:
    "An incident that changes nothing about a risk is assessed in a sentence: the day on which somebody looked is enough. Two months are left for it (the option days); false alarms and exercises are not asked.",
  messages: {
    before: {
      problem:
        "{id} was found on {detected}, and the risks are said to have been assessed again on {reassessed}, before it.",
      why: "An assessment from before the incident cannot have taken it into account.",
      how: "Correct the date that is wrong, or assess the risks again.",
    },
    unchanged: {
      problem: "No risk of {of} has been assessed since {id} of {detected}; the last time was {last}.",
      why: "An incident shows how likely a risk is and what it does; ratings from before it are estimates that have been overtaken.",
      how: "Look at the ratings again with what is known now, and enter the day even if nothing changes.",
    },
    unsaid: {
      problem: "Nothing says whether the risks were looked at again after {id}.",
      why: "An incident shows how likely a risk is and what it does; ratings from before it are estimates that have been overtaken.",
      how: "Look at the ratings again with what is known now, and enter the day even if nothing changes.",
    },
  },
  appliesTo: (record, { project, options }) =>
    counts(record) && record.has("detectedOn") && isRipe(record, project.today, options.days),
  check(record, { project, report }) {
    const { detectedOn, risksReassessedOn } = record.fields;
    if (detectedOn === undefined) return;
    const data = { id: called(record, "Incident"), detected: detectedOn };
    const at = record.at("risksReassessedOn");
    if (risksReassessedOn !== undefined) {
      if (risksReassessedOn < detectedOn)
        report("before", { at, data: { ...data, reassessed: risksReassessedOn } });
      return;
    }
    const last = lastAssessment(record, project);
    if (last !== undefined && last >= detectedOn) return;
    const of = (record.fields.systems ?? []).map(({ id }) => id).join(", ") || "any system";
    if (last !== undefined) report("unchanged", { at, data: { ...data, last, of } });
    else if (record.state("risksReassessedOn") !== "absent") report("unsaid", { at, data: { id: data.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "an assessment from before the incident, in the log and in the register",
      files: {
        "aims/risk-register.csv": `Risk ID,System,Risk,Assessed on
R-001,SYS-001,Scores drift,2026-03-01
`,
        "aims/systems.csv": "System ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\n",
        "aims/incident-log.md": `# AI incident log

| Incident ID | Detected on | System  | Description      | Risks re-assessed on |
| ----------- | ----------- | ------- | ---------------- | -------------------- |
| INC-001     | 2026-04-14  | SYS-001 | Scores drifted   | 2026-03-01           |
                                                           ~~~~~~~~~~ INC-001 was found on 2026-04-14, and the risks are said to have been assessed again on 2026-03-01, before it.
| INC-002     | 2026-08-05  | SYS-001 | Scores drifted   |                      |
                                                           ~ No risk of SYS-001 has been assessed since INC-002 of 2026-08-05; the last time was 2026-03-01.
| INC-003     | 2026-08-25  | SYS-002 | Wrong fee stated |                      |
                                                           ~ Nothing says whether the risks were looked at again after INC-003.
`,
      },
    },
    {
      shows: "good",
      title: "assessed again, by the log or by the register",
      files: {
        "aims/risks.yaml": `risks:
  - { id: R-001, system: SYS-001, title: Scores drift, assessed_on: 2026-09-07 }
`,
        "aims/systems.csv": "System ID,Name\nSYS-001,Harbour Score\n",
        "aims/incidents.yaml": `incidents:
  - { id: INC-001, detected_on: 2026-04-14, system: SYS-001 }
  - { id: INC-002, detected_on: 2026-04-15, system: SYS-002, risks_reassessed_on: 2026-05-01 }
`,
      },
    },
    {
      shows: "absent",
      title: "incidents without a day",
      files: {
        "aims/incident-log.csv": "Incident ID,System,Description\nINC-1,SYS-001,Scores drifted\n",
      },
    },
  ],
});

/** When a risk of the systems concerned was assessed last, as far as the register says. */
function lastAssessment(record: Incident, project: Project): Day | undefined {
  const systems = (record.fields.systems ?? []).flatMap(({ id }) => project.find(system, id) ?? []);
  const risks = project
    .records(risk)
    .filter((each) => !each.ragged)
    .filter((each) => systems.length === 0 || systems.some((target) => isRiskOf(each, target, project)));
  const days = risks.flatMap((each) => (datesOf(each) ?? datesOfRegister(each, project))?.last ?? []);
  return days.toSorted().at(-1);
}
