import { defineRule, normaliseKey, type Project, type RecordOf, type Related } from "@aims-lint/core";
import * as z from "zod";
import { scope } from "../../kinds/scope.ts";
import { system } from "../../kinds/system.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { namesSystem } from "../systems/naming.ts";

/** A system in use is inside the scope, or somebody said why not. */
export const systemsInUseInScope = defineRule({
  id: "systems-in-use-in-scope",
  summary: "Every AI system in use is in scope, or its exclusion is explained.",
  requirements: ["4.3"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [scope],
  options: z.strictObject({}),
  notAGap:
    "A system in use may be left out of the scope: one sentence says why, in the scope or in the inventory. A scope that covers all systems need not list them.",
  messages: {
    unnamed: {
      problem: "{id} is in use, and the scope does not name it as it names other systems.",
      why: "A system that was left out without a word is where an auditor finds that the scope does not fit the organisation.",
      how: "Name the system in the scope, or say in the inventory whether it is in scope and why.",
    },
    contradicted: {
      problem: "{id} is in use; the inventory says that it is out of scope, and the scope names it.",
      why: "Of two documents that contradict each other an auditor believes neither.",
      how: "Correct the inventory, or take the system out of the scope and say why.",
    },
    unexplained: {
      problem: "{id} is in use and out of scope, and no reason is given.",
      why: "What is out of scope is never assessed; leaving out a system that people live with needs a reason.",
      how: "Write the reason into the inventory or among the exclusions of the scope, or take the system in.",
    },
  },
  appliesTo: (record, { project }) =>
    isInUse(record) && (record.fields.inScope === false || isListed(project)),
  check(record, { project, report }) {
    const text = project.derive(scopeText);
    const at = record.at("inScope");
    const data = { id: nameSystem(record) };
    const isNamed = namesSystem(text, record);
    if (record.fields.inScope === false) {
      if (record.has("scopeReason") || namesSystem(project.derive(exclusionText), record)) return;
      const related = project.records(scope).map(place);
      if (isNamed) report("contradicted", { at, data, related });
      else report("unexplained", { at, data });
    } else if (record.fields.inScope === undefined && !isNamed && !coversAll.test(text)) {
      report("unnamed", { at, data, related: project.records(scope).map(place) });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "one system forgotten, one left out without a reason",
      files: {
        "aims/scope.md": `# AIMS scope

## AI systems in scope

- SYS-001 Harbour Score
`,
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     | In scope |
| ------- | ------------- | ---------- | -------- |
| SYS-001 | Harbour Score | production |          |
| SYS-002 | Chat helper   | pilot      |          |
                                         ~ SYS-002 (Chat helper) is in use, and the scope does not name it as it names other systems.
| SYS-003 | Hiring filter | production | no       |
                                         ~~ SYS-003 (Hiring filter) is in use and out of scope, and no reason is given.
`,
      },
    },
    {
      shows: "good",
      title: "an exclusion with its reason, a system that is planned only",
      files: {
        "aims/scope.md": `# AIMS scope

## AI systems in scope

- Harbour Score

## Exclusions

- Hiring filter: run by the parent company under its own management system
`,
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production }
  - { id: SYS-003, name: Hiring filter, status: production, in_scope: false }
  - { id: SYS-004, name: Price model, status: planned }
`,
      },
    },
    {
      shows: "absent",
      title: "a scope that names no system",
      files: {
        "aims/scope.md": `# AIMS scope

The AI systems of Acme Ltd.
`,
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
`,
      },
    },
  ],
});

/** `All AI systems in the inventory are in scope.` */
const coversAll =
  /\b(?:all|every|each|any) (?:\p{L}+ ){0,3}(?:systems?|systeme)\b(?! (?:below|named|listed|in the table))/u;

/** Everything that the scope statements say, normalised. */
function scopeText(project: Project): string {
  return normaliseKey(
    project
      .records(scope)
      .map(({ document }) => document.text)
      .join("\n"),
  );
}

/** What the scope statements say about what is left out, normalised: the section for it, and sentences that speak of it. */
function exclusionText(project: Project): string {
  const texts = project.records(scope).flatMap((record) => [
    record.written("exclusions") ?? "",
    ...sentencesOf(record.document)
      .map(({ text }) => text)
      .filter((text) => leftOut.test(text)),
  ]);
  return normaliseKey(texts.join("\n"));
}

const leftOut =
  /\bexclu\w+|\bout of scope\b|\boutside (?:of )?(?:the|this|our) scope\b|\bnot (?:covered|included|in scope|part of)\b|\bleft out\b|\bausgeschlossen\b|\bausgenommen\b/i;

/** Whether the scope names systems one by one. */
function isListed(project: Project): boolean {
  return project.derive(namesAny);
}

function namesAny(project: Project): boolean {
  const text = project.derive(scopeText);
  return project.records(system).some((record) => namesSystem(text, record));
}

function place(record: RecordOf<typeof scope>): Related {
  return { at: record.at("systems"), message: "The systems that the scope names." };
}
