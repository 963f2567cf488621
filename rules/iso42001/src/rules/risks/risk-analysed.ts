import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { lackingEverywhere, splitLacking } from "../../shared/places.ts";
import { riskPlaces } from "./places.ts";
import { isClosed, levelOf } from "./rating.ts";
import { scaleFor } from "./scale/risk-scale.ts";

type Risk = RecordOf<typeof risk>;

const why = "Level and order of treatment follow from these; what is left open here is settled by opinion.";
const parts = {
  description: "what could happen",
  likelihood: "how likely it is",
  impact: "how grave it would be",
  level: "which level follows",
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];

/** A risk says what could happen, how likely and how grave that is, and which level follows. */
export const riskAnalysed = defineRule({
  id: "risk-analysed",
  summary: "Every risk says what could happen, how likely and how grave it is, and its level.",
  requirements: ["6.1.2"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [riskMethod],
  options: z.strictObject({}),
  notAGap:
    "A risk that is closed is left alone, and so is a level that follows from the two ratings by a formula or a matrix of the method.",
  messages: {
    lacking: {
      problem: "{id} does not say {lacking}.",
      why,
      how: "Assess it with the method, and fill in what comes out.",
    },
    everywhere: {
      problem: "None of the {count} risks in this register says {lacking}.",
      why,
      how: "Add a column for it, and assess the risks by the method.",
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
      title: "a cell is empty",
      files: {
        "aims/risk-register.md": `# Risk register

| Risk ID | Description                | Likelihood | Impact | Level |
| ------- | -------------------------- | ---------- | ------ | ----- |
| R-001   | Scores drift unseen        | 3          | 4      | 12    |
| R-002   | Refused without a reason   |            | 4      | high  |
                                         ~ R-002 does not say how likely it is.
| R-003   |                            | 2          |        |       |
            ~ R-003 does not say what could happen, how grave it would be and which level follows.
`,
      },
    },
    {
      shows: "good",
      title: "the level follows from the factors",
      files: {
        "aims/risk-register.csv": `ID,Risk,L×I (I)
R-001,Scores drift unseen,3×4=12
R-002,Secrets leak,2 x 5 = 10
`,
      },
    },
    {
      shows: "absent",
      title: "no column for the likelihood",
      files: {
        "aims/risks.yaml": `risks:
~~~~~~ None of the 2 risks in this register says how likely it is and which level follows.
  - id: R-001
    description: Scores drift unseen
    severity: high
  - id: R-002
    description: Secrets leak
    severity: low
`,
      },
    },
  ],
});

const nowhere = lackingEverywhere(riskPlaces, names, lacks);

function lacks(record: Risk, part: Part, project: Project): boolean {
  return !says(record, part, project);
}

/** A place that is there and empty is not made up for by another one. */
function says(record: Risk, part: Part, project: Project): boolean {
  if (record.has(part)) return true;
  if (part === "description") return (["title", "effect"] as const).some((path) => record.has(path));
  if (record.state(part) !== "absent") return false;
  if (part === "level")
    return record.has("rating") || levelOf(record, "inherent", scaleFor(record, project)) !== undefined;
  return record.state("level") === "read" && record.fields.level?.factors !== undefined;
}

function label(lacking: readonly Part[]): string {
  return listing(lacking.map((part) => parts[part]));
}
