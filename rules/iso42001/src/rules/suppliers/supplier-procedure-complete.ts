import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { supplierProcedure } from "../../kinds/supplier-procedure.ts";
import { listing } from "../../shared/listing.ts";
import { said } from "../../shared/said.ts";
import { emptySections } from "../../shared/scaffold.ts";

const parts = [
  ["selection", "how suppliers are chosen and assessed"],
  ["contract", "what a contract has to say"],
  ["correction", "what happens when something supplied misbehaves"],
] as const;

/** A way of dealing with suppliers covers the beginning, the terms and the bad day. */
export const supplierProcedureComplete = defineRule({
  id: "supplier-procedure-complete",
  summary:
    "The supplier procedure covers choice and assessment, contracts, and what happens when something goes wrong.",
  requirements: ["A.10.3"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "What a procurement or outsourcing policy of the company says need not be said again; refer to it under a heading.",
  on: supplierProcedure,
  options: z.strictObject({}),
  messages: {
    incomplete: {
      problem: "{name} does not say {lacking}.",
      why: "What the procedure leaves open is decided anew, or forgotten, with each supplier.",
      how: "Add a section for it, or refer to the document that says it.",
    },
  },
  check(record, { report }) {
    const lacking = parts.filter(([path]) => said(record, path).as !== "said");
    if (lacking.length === 0) return;
    const data = { name: record.id, lacking: listing(lacking.map(([, words]) => words)) };
    report("incomplete", {
      at: record.at(),
      data,
      ...emptySections(
        record,
        lacking.map(([path]) => path),
      ),
    });
  },
  examples: [
    {
      shows: "gap",
      title: "a heading without text, and nothing on contracts",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/supplier-procedure.md": `# Supplier procedure
  ~~~~~~~~~~~~~~~~~~ Supplier procedure does not say what a contract has to say and what happens when something supplied misbehaves.

## Selection and assessment

Every 12 months, by Procurement.

## Corrective action
`,
      },
      fixed: {
        "aims/supplier-procedure.md": `# Supplier procedure

## Selection and assessment

Every 12 months, by Procurement.

## Corrective action

## What the contract says
`,
      },
    },
    {
      shows: "good",
      title: "other words, and a reference",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/procurement.md": `---
kind: supplier-procedure
---

# How we buy AI

## Due diligence

Questions by rating, own tests for high ratings.

## Contractual requirements

See the procurement policy, annex AI.

## Supplier incidents

The system owner informs Procurement on the same day.
`,
      },
    },
    {
      shows: "absent",
      title: "a title and nothing else",
      files: {
        "aims/supplier-procedure.md": `# Supplier procedure
  ~~~~~~~~~~~~~~~~~~ (info) Supplier procedure does not say how suppliers are chosen and assessed, what a contract has to say and what happens when something supplied misbehaves.

To follow.
`,
      },
      fixed: {
        "aims/supplier-procedure.md": `# Supplier procedure

To follow.

## Selection and assessment

## What the contract says

## When something supplied misbehaves
`,
      },
    },
  ],
});
