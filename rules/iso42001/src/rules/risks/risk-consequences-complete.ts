import {
  type Document,
  defineRule,
  normaliseKey,
  type ProjectDocument,
  type RecordOf,
  type Span,
} from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { registersOf } from "../../shared/registers.ts";
import { columnsOf, dimensions, isScaleForAll, spokenOfIn } from "./dimensions.ts";

const why =
  "AI risk is also what a system may do to people and to society; a register that knows the business alone misses what the standard is about.";

/** A risk register says what risks mean for the organisation, for individuals and for societies. */
export const riskConsequencesComplete = defineRule({
  id: "risk-consequences-complete",
  summary:
    "The consequences of risks are considered for the organisation, for individuals and for societies.",
  requirements: ["6.1.2"],
  severity: "error",
  basis: "requirement",
  on: "document",
  reads: [riskMethod],
  options: z.strictObject({}),
  notAGap:
    "A risk may have consequences for one side only: the cell then says that there are none for the others, and why. A scale of the method that speaks of all three makes columns unnecessary.",
  messages: {
    missing: {
      problem: "This register does not say what its risks mean for {missing}.",
      why,
      how: "Add a column for each, in words or ratings, or define the method's scale of consequence for all three.",
    },
    blank: {
      problem: "{id} does not say what it means for {missing}.",
      why,
      how: "Say what could happen to them, or that nothing could and why.",
    },
  },
  appliesTo: (document) => readable(document).length > 0,
  check(document, { project, report }) {
    const register = project.derive(registers).get(document.document.path) ?? [document];
    const risks = register.flatMap(readable);
    const columns = columnsOf(risks);
    const considered = new Set([...columns, ...spokenOfIn(risks)]);
    const missing = project.derive(isScaleForAll)
      ? []
      : dimensions.filter((dimension) => !considered.has(dimension));
    if (missing.length > 0 && register[0] === document) {
      const data = { missing: listing(missing.map((dimension) => labels[dimension])) };
      report("missing", { at: placeOf(document.document, risks), data });
    }
    for (const record of readable(document)) {
      for (const dimension of columns) {
        const path = `consequences.${dimension}` as const;
        if (record.has(path)) continue;
        const data = { id: called(record, "Risk"), missing: labels[dimension] };
        report("blank", { at: record.at(path), subject: record.ref, key: dimension, data });
      }
    }
  },
  examples: [
    {
      shows: "gap",
      title: "one column for the impact",
      files: {
        "aims/risk-register.csv": `Risk ID,Risk,Likelihood,Impact,Level
                        ~~~~~~ This register does not say what its risks mean for individuals and societies.
R-001,Scores drift,3,4,12
R-002,No reasons,4,4,16
`,
      },
    },
    {
      shows: "gap",
      title: "a row that leaves society out",
      files: {
        "aims/risk-register.md": `# AI risk register

| ID    | Risk         | Organisation  | Individuals        | Societies        |
| ----- | ------------ | ------------- | ------------------ | ---------------- |
| R-001 | Scores drift | wrong lending | refused by mistake |                  |
                                                              ~ R-001 does not say what it means for societies.
| R-002 | Skills fade  | slower work   | thinner work       | none (62 people) |
`,
      },
    },
    {
      shows: "good",
      title: "words will do, and so does a scale that covers all three",
      files: {
        "aims/risks/chat.yaml": `risks:
  - id: R-001
    title: Wrong answers on fees
    impact: 3
    affected_parties: customers who rely on them; public trust in debt advice
`,
      },
    },
    {
      shows: "good",
      title: "the scale of consequence is defined for all three",
      files: {
        "aims/risk-method.md": `# Risk method

## Consequence

| Value | For the organisation | For individuals  | For societies      |
| ----- | -------------------- | ---------------- | ------------------ |
| 1     | under 10,000         | gone on that day | not noticeable     |
| 2     | more than 10,000     | lasting harm     | a group worse off  |
`,
        "aims/risk-register.csv": "Risk ID,Risk,Impact\nR-001,Scores drift,2\n",
      },
    },
    {
      shows: "absent",
      title: "nothing about consequences",
      files: {
        "aims/risk-register.md": `# AI risk register
  ~~~~~~~~~~~~~~~~ This register does not say what its risks mean for the organisation, individuals and societies.

| ID    | Risk         | Owner |
| ----- | ------------ | ----- |
| R-001 | Scores drift | Jonas |
`,
      },
    },
  ],
});

const labels = { organisation: "the organisation", individuals: "individuals", societies: "societies" };

function readable(document: ProjectDocument): readonly RecordOf<typeof risk>[] {
  return recordsIn(document, risk).filter((record) => !record.ragged);
}

const registers = registersOf(risk);

/** The header or the key of the one impact, or else the head of the document. */
function placeOf(document: Document, risks: readonly RecordOf<typeof risk>[]): Span {
  const names = risk.paths.find(({ path }) => path === "impact")?.names;
  const header = document.tables
    .filter(({ range }) =>
      risks.some((record) => record.range.start >= range.start && record.range.end <= range.end),
    )
    .flatMap((table) => table.header)
    .find(({ value }) => names?.has(normaliseKey(value.replace(/\([^()]*\)/g, " "))));
  if (header) return document.locate(header.range);
  const rated = document.tables.length === 0 ? risks.find((record) => record.has("impact")) : undefined;
  return rated ? rated.at("impact") : headOf(document);
}
