import { defineRule, isNone, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { system } from "../../kinds/system.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { declaredClass } from "./declared-class.ts";

const how = "Have somebody who knows the law decide, and write the class and its reason into the inventory.";

/** Duties follow from the class, and a class is as good as its reason. */
export const aiActClassReasoned = defineRule({
  id: "ai-act-class-reasoned",
  summary: "Every AI system has a class under the EU AI Act, with the reason for it.",
  requirements: [],
  severity: "warning",
  basis: "practice",
  group: "eu-ai-act",
  references: ["EU AI Act, Art. 6", "EU AI Act, Annex III"],
  on: system,
  options: z.strictObject({}),
  notAGap:
    "A system with no link to the Union is outside the law: out of scope, with that reason, is an answer. The reason may also stand beside the class in brackets, as the point of Annex III or the article that it rests on.",
  messages: {
    missing: {
      problem: "{id} has no class under the EU AI Act.",
      why: "Which duties apply, and from when, follows from the class; without one nobody knows whether any is missed.",
      how,
    },
    undecided: {
      problem: 'The class of {id} under the EU AI Act is "{class}", which decides nothing yet.',
      why: "Which duties apply, and from when, follows from the class; without one nobody knows whether any is missed.",
      how,
    },
    unreasoned: {
      problem: '{id} is classed as "{class}" under the EU AI Act, and no reason is given.',
      why: "A class without its reason cannot be followed by anybody later, and authorities ask for exactly that.",
      how: "Write down what the class rests on, such as the point of Annex III that fits, or why none does.",
    },
  },
  appliesTo: (record) =>
    isNotRetired(record) && !(record.state("inScope") === "read" && record.fields.inScope === false),
  check(record, { report }) {
    const id = nameSystem(record);
    const at = record.at("euAiAct.class");
    if (!record.has("euAiAct.class")) return report("missing", { at, severity: "info", data: { id } });
    const text = record.fields.euAiAct?.class ?? "";
    const data = { id, class: text };
    const declared = declaredClass(record);
    if (declared === "undecided") report("undecided", { at, severity: "info", data });
    else if (!hasReason(record, text)) {
      const place = record.state("euAiAct.reason") === "absent" ? at : record.at("euAiAct.reason");
      const isGrave = declared === "high-risk" || declared === "prohibited";
      report("unreasoned", { at: place, severity: isGrave ? "warning" : "info", data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "no class, one that is open, and two without a reason",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | EU AI Act class     | EU AI Act reasoning |
| ------- | ------------- | ------------------- | ------------------- |
| SYS-001 | Harbour Score | High-risk           |                     |
                                                  ~ SYS-001 (Harbour Score) is classed as "High-risk" under the EU AI Act, and no reason is given.
| SYS-002 | Kaj           | Limited risk        | -                   |
                                                  ~ (info) SYS-002 (Kaj) is classed as "Limited risk" under the EU AI Act, and no reason is given.
| SYS-003 | Pairwright    |                     |                     |
                            ~ (info) SYS-003 (Pairwright) has no class under the EU AI Act.
| SYS-004 | Claim Sorter  | Not classified yet  |                     |
                            ~~~~~~~~~~~~~~~~~~ (info) The class of SYS-004 (Claim Sorter) under the EU AI Act is "Not classified yet", which decides nothing yet.
`,
      },
    },
    {
      shows: "good",
      title: "a reason of its own, a reason in brackets, and a retired system",
      files: {
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Harbour Score
    eu_ai_act: { class: high-risk, reason: "Annex III point 5(b), creditworthiness" }
  - { id: SYS-002, name: Kaj, ai_act_class: limited risk (talks to people) }
  - { id: SYS-003, name: Old Score, status: retired }
`,
      },
    },
    {
      shows: "absent",
      title: "an inventory without a place for the class",
      files: {
        "aims/systems.csv": `ID,Name,Purpose
SYS-001,Harbour Score,rates loan applications
~~~~~~~ (info) SYS-001 (Harbour Score) has no class under the EU AI Act.
`,
      },
    },
  ],
});

/** In a field of its own, or behind the class: in brackets, after a dash or a colon, as an article or an annex. */
function hasReason(record: RecordOf<typeof system>, text: string): boolean {
  const reason = record.fields.euAiAct?.reason;
  if (reason !== undefined && !isNone(reason)) return true;
  return /\(.{3,}\)|[:;–—]\s*\S{3}|\b(?:annex|anhang|annexe|anexo|allegato|art(?:icle|ikel|ículo|igo)?\b\.?\s*\d|because|since|due to)/iu.test(
    text,
  );
}
