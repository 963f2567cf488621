import { defineKind, definePack, defineRule, identifier, person } from "@aims-lint/core";
import * as z from "zod";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  form: "record",
  titles: ["Risk register"],
  locations: ["risks/**"],
  collections: ["risks"],
  fields: { id: identifier({ aliases: ["Risk ID"] }), owner: person() },
});

const riskHasOwner = defineRule({
  id: "risk-has-owner",
  summary: "Every risk has an owner.",
  requirements: ["6.1.2"],
  severity: "error",
  basis: "requirement",
  on: risk,
  options: z.strictObject({ limit: z.number().default(1) }),
  messages: {
    missing: { problem: "{id} has no owner.", why: "Somebody has to decide.", how: "Name one." },
  },
  check(record, { report }) {
    if (!record.has("owner")) report("missing", { at: record.at("owner"), data: { id: record.id } });
  },
});

const linkLeadsSomewhere = defineRule({
  id: "link-leads-somewhere",
  summary: "Every link leads to a file.",
  requirements: ["7.5.3"],
  severity: "warning",
  basis: "practice",
  on: "document",
  options: z.strictObject({}),
  messages: { broken: { problem: "{to} is not there.", why: "It is evidence.", how: "Mend it." } },
  check({ document }, { project, report }) {
    for (const { destination, at } of document.links) {
      if (!project.exists(destination))
        report("broken", { at: document.locate(at), data: { to: destination } });
    }
  },
});

/** For tests: a standard with two requirements, one kind and two rules. */
export const tinyPack = definePack({
  name: "tiny",
  version: "1.0.0",
  catalogue: {
    standard: "Tiny",
    requirements: [
      { id: "6.1.2", type: "clause", title: "Risks", summary: "Risks are known.", evidence: ["risk"] },
      { id: "7.5.3", type: "clause", title: "Documents", summary: "Documents are kept.", evidence: [] },
      { id: "9.1", type: "clause", title: "Measuring", summary: "Things are measured.", evidence: [] },
    ],
  },
  kinds: [risk],
  rules: [riskHasOwner, linkLeadsSomewhere],
});
