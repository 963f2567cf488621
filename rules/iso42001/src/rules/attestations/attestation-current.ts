import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { attestation } from "../../kinds/attestation.ts";

/** A statement that has ended answers for nothing any more. */
export const attestationCurrent = defineRule({
  id: "attestation-current",
  summary: "An attestation has not expired.",
  requirements: [],
  severity: "warning",
  basis: "practice",
  notAGap: "Where the requirement is answered by records by now, the attestation can be deleted.",
  on: attestation,
  options: z.strictObject({}),
  messages: {
    expired: {
      problem: "{id} ended on {end} and does not count any more.",
      why: "What was true when it was attested may have changed; that is why it has an end.",
      how: "Have somebody look again and attest it anew, or delete it.",
    },
  },
  appliesTo: (record) => record.has("expiresOn"),
  check(record, { project, report }) {
    const end = record.fields.expiresOn;
    if (end !== undefined && end < project.today)
      report("expired", { at: record.at("expiresOn"), data: { id: record.id, end } });
  },
  examples: [
    {
      shows: "gap",
      title: "one of last year",
      files: {
        "aims/attestations.yaml": `attestations:
  - id: ATT-1
    requirement: "5.1"
    statement: Top management asks for the quarterly report and acts on it.
    by: Ana Lindt
    on: 2025-03-02
    expires_on: 2026-03-01
                ~~~~~~~~~~ ATT-1 ended on 2026-03-01 and does not count any more.
`,
      },
    },
    {
      shows: "good",
      title: "one that ends today still holds",
      files: {
        "aims/attestations.md": `# Attestations

| ID    | Requirement | Statement                   | By        | On         | Expires    |
| ----- | ----------- | --------------------------- | --------- | ---------- | ---------- |
| ATT-1 | 5.1         | The CEO speaks for the AIMS | Ana Lindt | 2026-03-02 | 2026-11-21 |
`,
      },
    },
    {
      shows: "absent",
      title: "no end at all is for another rule",
      files: {
        "aims/attestations.md": `# Attestations

| ID    | Requirement | Statement                   | By        | On         |
| ----- | ----------- | --------------------------- | --------- | ---------- |
| ATT-1 | 5.1         | The CEO speaks for the AIMS | Ana Lindt | 2026-03-02 |
`,
      },
    },
  ],
});
