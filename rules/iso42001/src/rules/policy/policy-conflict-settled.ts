import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { policyAlignment } from "../../kinds/policy-alignment.ts";
import { shorten } from "../../shared/titled.ts";
import { isFound, isGap } from "../people/gap.ts";

/** Where another policy says something else, somebody decides which one holds. */
export const policyConflictSettled = defineRule({
  id: "policy-conflict-settled",
  summary: "Where the AI policy clashes with another policy, it is decided what is done about it.",
  requirements: ["A.2.3"],
  severity: "info",
  basis: "guidance",
  on: policyAlignment,
  options: z.strictObject({}),
  notAGap:
    "Two policies may overlap without a clash; then write that no change is needed. A conflict that was found last week may be open, as long as somebody is named who decides it.",
  messages: {
    open: {
      problem: "The clash of the AI policy with {other} ({conflict}) is not decided.",
      why: "Where two policies say different things, everybody follows the one that suits them.",
      how: "Let the owners of both policies decide which one holds or what is changed, and enter the decision and the day.",
    },
  },
  appliesTo: (record) => record.state("conflict") === "read" && isGap(record.written("conflict") ?? ""),
  check(record, { report }) {
    const decision = record.state("decision") === "read" ? record.written("decision") : undefined;
    if (decision !== undefined && (isFound(decision) || isNoChange(decision))) return;
    const data = { other: nameOf(record), conflict: shorten(record.written("conflict") ?? "") };
    report("open", { at: record.at("decision"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "nothing decided, and a decision to come",
      files: {
        "aims/policy-alignment.md": `# Policy alignment

| Policy          | Conflict                  | Decision      |
| --------------- | ------------------------- | ------------- |
| Credit policy   | allows automatic declines |               |
                                                ~ The clash of the AI policy with Credit policy (allows automatic declines) is not decided.
| Security policy | knows no models           | to be decided |
                                                ~~~~~~~~~~~~~ The clash of the AI policy with Security policy (knows no models) is not decided.
`,
      },
    },
    {
      shows: "good",
      title: "decided, or left as it is",
      files: {
        "aims/policy-alignment.yaml": `alignments:
  - { policy: Credit policy, conflict: allows automatic declines, decision: removed on 2025-11-28 }
  - { policy: People policy, conflict: both speak of monitoring, decision: no change needed }
`,
      },
    },
    {
      shows: "absent",
      title: "no clash",
      files: {
        "aims/policy-alignment.csv": "Policy,Owner,Conflict,Decision\nPrivacy policy,Jane Doe,none,\n",
      },
    },
  ],
});

function isNoChange(decision: string): boolean {
  return (
    /\b(?:no|none|not)\b.*(?:change|action|need|required)/i.test(decision) || /^none$/i.test(decision.trim())
  );
}

function nameOf(record: RecordOf<typeof policyAlignment>): string {
  return record.state("policy") === "read" ? (record.fields.policy ?? record.id) : record.id;
}
