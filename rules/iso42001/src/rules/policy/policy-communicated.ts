import { type Day, defineRule, type Project, type RecordOf, type Span } from "@aims-lint/core";
import * as z from "zod";
import { awareness } from "../../kinds/awareness.ts";
import { communication } from "../../kinds/communication.ts";
import { evidence } from "../../kinds/evidence.ts";
import { policy } from "../../kinds/policy.ts";
import { isSent } from "../people/communication-row.ts";
import { completionsOf } from "../people/completions.ts";
import { isInForce } from "./in-force.ts";

const why =
  "A policy steers only those who know of it; that they were told is one of the first things auditors ask for.";

/** A policy that holds was made known after it was approved. */
export const policyCommunicated = defineRule({
  id: "policy-communicated",
  summary: "The AI policy was made known after it was approved.",
  requirements: ["5.2"],
  severity: "error",
  basis: "requirement",
  on: policy,
  reads: [awareness, communication, evidence],
  options: z.strictObject({}),
  notAGap:
    "A draft is not communicated yet. How it is made known is free: a message, a page on the intranet, a meeting, a confirmation by each person; any record with a day after the approval will do.",
  messages: {
    nothing: {
      problem: "{policy} was approved on {approved}, and no record shows that it was made known.",
      why,
      how: "Enter when and to whom it was sent or published; if that has not happened, do it first.",
    },
    older: {
      problem: "{policy} was approved on {approved}, and was last made known on {day}, before that.",
      why,
      how: "Make the present edition known, and enter when and to whom.",
    },
    undated: {
      problem: "{policy} is entered as communicated, and nothing says when.",
      why: "Without a day nobody can tell which edition people were given.",
      how: "Enter the day on which it was sent or published.",
    },
  },
  appliesTo: (record) => isInForce(record) && record.fields.approvedOn !== undefined,
  check(record, { project, report }) {
    const approved = record.fields.approvedOn;
    if (approved === undefined) return;
    const data = { policy: record.id, approved };
    const { days, undated } = messagesAbout(record, project);
    const last = days.toSorted((a, b) => b.day.localeCompare(a.day))[0];
    if (last && last.day < approved) {
      const related = [{ at: record.at("approvedOn"), message: "The policy was approved on this day." }];
      report("older", { at: last.at, related, data: { ...data, day: last.day } });
    } else if (!last && undated) report("undated", { at: undated, data });
    else if (!last && !isShownOtherwise(record, approved, project))
      report("nothing", { at: record.at("approvedOn"), severity: "warning", data });
  },
  examples: [
    {
      shows: "gap",
      title: "the edition before was sent, this one was not",
      files: {
        "aims/ai-policy.md": `# AI policy

**Version:** 2.0
**Approved by:** Ann Bell
**Approved on:** 2026-02-03
`,
        "aims/communication-log.md": `# Communication log

| Item          | Sent on    | To        |
| ------------- | ---------- | --------- |
| AI policy 1.4 | 2025-03-10 | all staff |
                  ~~~~~~~~~~ AI policy was approved on 2026-02-03, and was last made known on 2025-03-10, before that.
| AI objectives | 2026-03-02 | all staff |
`,
      },
    },
    {
      shows: "good",
      title: "sent; or confirmed by those who work with AI",
      files: {
        "aims/ai-policy.md": "---\nversion: 2.0\napproved_on: 2026-02-03\n---\n\n# AI policy\n",
        "aims/acknowledgements.csv": "Person,Completed on,Policy version\nJane Doe,2026-02-11,2.0\n",
      },
    },
    {
      shows: "absent",
      title: "no record of it",
      files: {
        "aims/ai-policy.md": `# AI policy

| Field       | Value      |
| ----------- | ---------- |
| Approved on | 2026-02-03 |
                ~~~~~~~~~~ (warning) AI policy was approved on 2026-02-03, and no record shows that it was made known.
`,
      },
    },
  ],
});

interface Messages {
  readonly days: readonly { readonly day: Day; readonly at: Span }[];
  readonly undated: Span | undefined;
}

/** What was sent about the policy, by the records of communication. */
function messagesAbout({ id }: RecordOf<typeof policy>, project: Project): Messages {
  const all = project.records(communication).filter(({ ragged }) => !ragged);
  const planned = all.filter((record) => !isSent(record) && speaksOfPolicy(subjectOf(record), id));
  const about = all.filter(
    (record) =>
      isSent(record) &&
      (speaksOfPolicy(subjectOf(record), id) || planned.some((item) => names(subjectOf(record), item.id))),
  );
  const days = about.flatMap((record) => {
    const day = record.state("sentOn") === "read" ? record.fields.sentOn : undefined;
    return day === undefined ? [] : [{ day, at: record.at("sentOn") }];
  });
  return { days, undated: about[0]?.at("sentOn") };
}

function subjectOf(record: RecordOf<typeof communication>): string {
  return `${record.id}, ${record.written("what") ?? ""}`;
}

/** Whether a text names an item of the plan: `COM-01` in `COM-01, policy 2.0`. */
function names(text: string, id: string): boolean {
  return /\d/.test(id) && text.split(/[\s,;:()]+/).includes(id);
}

function speaksOfPolicy(text: string, id: string): boolean {
  return (
    /\b(?:AI|AIMS|artificial intelligence) (?:management )?policy\b|^\W*policy\b|KI-(?:Richtlinie|Leitlinie)|política de IA|politique IA/iu.test(
      text,
    ) || text.includes(id)
  );
}

const told =
  /publi|communicat|announce|distribut|\bsent\b|mail|intranet|acknowledg|read and|briefing|rollout|roll-out|town hall/i;

/** Whether people confirmed the policy since, or evidence is on file that it was published. */
function isShownOtherwise({ id }: RecordOf<typeof policy>, approved: Day, project: Project): boolean {
  const isConfirmed = project.derive(completionsOf).some(({ day }) => day !== undefined && day >= approved);
  const isFiled = project.records(evidence).some((record) => {
    const title = record.ragged ? "" : (record.written("title") ?? "");
    if (!told.test(title) || !speaksOfPolicy(title, id)) return false;
    return record.state("capturedOn") !== "read" || (record.fields.capturedOn ?? approved) >= approved;
  });
  return isConfirmed || isFiled;
}
