import { type Document, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { monitoring } from "../../kinds/monitoring.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { placesOf, splitLacking } from "../../shared/places.ts";
import { sentencesOf } from "../../shared/sentences.ts";

type Part = "method" | "frequency" | "analysed" | "owner" | "action";

/** What a plan says of an indicator, and what a finding calls it; the first three are asked for by the clause. */
const parts: readonly (readonly [Part, string])[] = [
  ["method", "how it is measured"],
  ["frequency", "how often it is measured"],
  ["analysed", "when the values are analysed"],
  ["owner", "who answers for it"],
  ["action", "what happens beyond the limit"],
];
const demanded: ReadonlySet<Part> = new Set(["method", "frequency", "analysed"]);
const places = placesOf(monitoring);

/** Measuring is planned: how, how often, by whom, and what follows. */
export const indicatorPlanned = defineRule({
  id: "indicator-planned",
  summary:
    "For every indicator it is planned how and how often it is measured, when it is analysed, by whom, and what happens beyond its limit.",
  requirements: ["9.1", "A.6.2.6"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "What holds for all indicators alike can stand once in the text of the plan; then leave the column out. Who answers for an indicator and what happens beyond its limit is custom, and only a warning.",
  on: monitoring,
  options: z.strictObject({}),
  messages: {
    incomplete: {
      problem: "For {id} the plan does not say {lacking}.",
      why: "What is left open here is done by whoever has time, or not at all.",
      how: "Agree on it with those who measure and those who act, and enter it.",
    },
    nowhere: {
      problem: "The plan says for none of the {count} indicators here {lacking}.",
      why: "What is left open here is done by whoever has time, or not at all.",
      how: "Add it for each indicator, or once in the text of the plan for all of them.",
    },
  },
  check(indicator, { project, report }) {
    const lacking = parts.map(([part]) => part).filter((part) => !indicator.has(part));
    const { own, everywhere } = splitLacking(lacking, project.derive(places).get(indicator.document.path));
    const said = everywhere.filter((part) => !isToldInText(part, indicator.document));
    const mine = own.filter(
      (part) => indicator.state(part) !== "absent" || !isToldInText(part, indicator.document),
    );
    const [first] = mine;
    if (first !== undefined)
      report("incomplete", {
        at: indicator.at(first),
        severity: severityOf(mine),
        data: { id: called(indicator, "indicator"), lacking: words(mine) },
      });
    const register = project.derive(places).get(indicator.document.path);
    if (said.length > 0 && register)
      report("nowhere", {
        at: indicator.at(),
        subject: register.subject,
        once: true,
        severity: severityOf(said),
        data: { count: register.count, lacking: words(said) },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "blanks in one row, and no word on when values are analysed",
      files: {
        "aims/monitoring-plan.md": `# Monitoring plan

| ID      | Metric          | Method         | Frequency | Owner    | Action |
| ------- | --------------- | -------------- | --------- | -------- | ------ |
| MON-001 | drift           | compare months |           | Jane Doe | pause  |
  ~~~~~~~ The plan says for none of the 2 indicators here when the values are analysed.
                                               ~ For MON-001 the plan does not say how often it is measured.
| MON-002 | correct answers | double reading | monthly   |          | fix    |
                                                           ~ (warning) For MON-002 the plan does not say who answers for it.
`,
      },
    },
    {
      shows: "good",
      title: "all of it, one part in the text",
      files: {
        "aims/monitoring-plan.md": `# Monitoring plan

All values are analysed by Model Validation every quarter.

## Indicators

| ID      | Metric          | Method         | Frequency | Owner    | Action on breach |
| ------- | --------------- | -------------- | --------- | -------- | ---------------- |
| MON-001 | drift           | compare months | monthly   | Jane Doe | pause            |
| MON-002 | correct answers | double reading | monthly   | Jim Roe  | fix the source   |
`,
      },
    },
    {
      shows: "absent",
      title: "names of metrics and targets alone",
      files: {
        "aims/indicators.csv": `ID,KPI,Target
KPI-1,drift,<= 0.25
~~~~~ The plan says for none of the 2 indicators here how it is measured, how often it is measured, when the values are analysed, who answers for it and what happens beyond the limit.
KPI-2,correct answers,>= 95 %
`,
      },
    },
  ],
});

const told: Readonly<Record<Part, RegExp>> = {
  method: /\b(?:measured (?:by|with|from)|method|data source|taken from|computed from|calculated)\b/i,
  frequency:
    /\b(?:(?:measured|collected|checked|monitored|reviewed)\b.{0,60}\b(?:daily|weekly|monthly|quarterly|yearly|annually|continuously|every)|measurement interval)\b/is,
  analysed: /\b(?:anal[yi][sz]ed|analysis|evaluat(?:ed|ion)|reads? (?:all|the) values|reviewed)\b/i,
  owner: /\b(?:responsible|answers? for|owner|accountable)\b/i,
  action: /\b(?:breach|exceed(?:s|ed)?|beyond (?:the|its) limit|escalat(?:e|ed|ion)|if the limit)\b/i,
};

/** Whether a sentence of the plan says it for all indicators. */
function isToldInText(part: Part, document: Document): boolean {
  return sentencesOf(document).some(
    ({ text, isRow }) => !isRow && text.length <= 400 && told[part].test(text),
  );
}

function severityOf(lacking: readonly Part[]): "error" | "warning" {
  return lacking.some((part) => demanded.has(part)) ? "error" : "warning";
}

function words(lacking: readonly Part[]): string {
  return listing(parts.filter(([part]) => lacking.includes(part)).map(([, text]) => text));
}
