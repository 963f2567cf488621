import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { attestedRequirements } from "../../attestations.ts";
import { attestation } from "../../kinds/attestation.ts";

const parts = {
  requirements: "which clause or control it is about",
  statement: "what is attested",
  by: "who attests it",
  on: "when",
  expiresOn: "until when it holds",
} as const;

const why =
  "A statement counts only where somebody answers for it, and looks again before it is out of date.";

/** An attestation without an author or an end would make a requirement green for ever. */
export const attestationComplete = defineRule({
  id: "attestation-complete",
  summary: "An attestation says what is attested, for which requirement, by whom, when and until when.",
  requirements: [],
  severity: "error",
  basis: "practice",
  notAGap: "Never: an attestation that lacks one of these does not count.",
  on: attestation,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} does not say {part}.",
      why,
      how: "Let the person who knows fill it in. Until then the attestation does not count.",
    },
    unknown: {
      problem: '{id} is about "{requirement}", which is no clause or control of ISO/IEC 42001.',
      why: "A statement about a requirement that does not exist answers for nothing.",
      how: "Write the number of the clause or control, such as 5.1 or A.2.3.",
    },
    future: {
      problem: "{id} is dated {date}, which has not come yet.",
      why,
      how: "Enter the day on which the statement was made.",
    },
    backwards: {
      problem: "{id} ends on {end}, before it was made on {date}.",
      why,
      how: "Look at both days, and correct the wrong one.",
    },
  },
  check(record, { project, report }) {
    const { id } = record;
    for (const [path, part] of Object.entries(parts) as [keyof typeof parts, string][]) {
      if (!record.has(path)) report("missing", { at: record.at(path), key: path, data: { id, part } });
    }
    for (const { written, requirement } of attestedRequirements(record, project)) {
      if (requirement !== undefined) continue;
      const at = record.at("requirements");
      report("unknown", { at, key: written, data: { id, requirement: written } });
    }
    const { on: date, expiresOn: end } = record.fields;
    if (date !== undefined && date > project.today)
      report("future", { at: record.at("on"), data: { id, date } });
    if (date !== undefined && end !== undefined && end < date)
      report("backwards", { at: record.at("expiresOn"), data: { id, end, date } });
  },
  examples: [
    {
      shows: "gap",
      title: "nobody, no end, and an objective that is no control",
      files: {
        "aims/attestations.md": `# Attestations

| ID    | Requirement | Statement                       | By         | On         | Expires    |
| ----- | ----------- | ------------------------------- | ---------- | ---------- | ---------- |
| ATT-1 | 5.1         | The CEO speaks for the AIMS     |            | 2026-03-02 | 2027-03-01 |
                                                          ~ ATT-1 does not say who attests it.
| ATT-2 | A.5.1       | Assessments are taken seriously | Ana Lindt  | 2026-03-02 |            |
          ~~~~~ ATT-2 is about "A.5.1", which is no clause or control of ISO/IEC 42001.
                                                                                    ~ ATT-2 does not say until when it holds.
`,
      },
    },
    {
      shows: "good",
      title: "all of it",
      files: {
        "aims/attestations.yaml": `attestations:
  - id: ATT-1
    requirements: ["5.1", A.2.3]
    statement: Top management asks for the quarterly report and acts on it.
    by: Ana Lindt
    on: 2026-03-02
    expires_on: 2027-03-01
`,
      },
    },
    {
      shows: "absent",
      title: "a list that asks for nothing but a text",
      files: {
        "aims/attestations.csv": `ID,Statement
ATT-1,We are fine
~~~~~ ATT-1 does not say until when it holds.
~~~~~ ATT-1 does not say when.
~~~~~ ATT-1 does not say which clause or control it is about.
~~~~~ ATT-1 does not say who attests it.
`,
      },
    },
  ],
});
