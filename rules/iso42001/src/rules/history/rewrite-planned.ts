import { addMonths, type Day, defineRule, normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { change } from "../../kinds/change.ts";
import { document } from "../../kinds/document.ts";
import { impactProcedure } from "../../kinds/impact-procedure.ts";
import { policy } from "../../kinds/policy.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { scope } from "../../kinds/scope.ts";
import { isNear } from "../../past/considered.ts";
import { type Rewrite, rewritesOf } from "../../past/rewrites.ts";
import { isGivenUp } from "../changes/state-of.ts";
import { controlOf } from "../documents/controlled.ts";

/** The documents that carry the management system, with the words by which a change log may name them. */
const carrying: ReadonlyMap<string, RegExp> = new Map([
  [policy.name, /\bpolic/i],
  [scope.name, /\bscope\b/i],
  [riskMethod.name, /\brisk\b.*\b(?:method|procedure|criteria|process)|\b(?:method|criteria)/i],
  [impactProcedure.name, /\bimpact\b.*\b(?:method|procedure|process)|\bprocedure/i],
]);

/** The texts of the examples. */
const wide =
  "The management system covers every model that we train, buy or try, in all branches, offices and countries, from the first idea until nobody uses it any more, whoever runs it and wherever its data come from, including what suppliers do for us.";
const narrow =
  "Only credit scoring in Denmark is inside. Chat assistants, coding tools, marketing experiments and everything that partners operate on their own premises stay outside, because top management wants to begin small and to learn before it promises anything else to anybody.";

/** A change of the management system itself is planned. */
export const rewritePlanned = defineRule({
  id: "rewrite-planned",
  summary: "The scope, the policy or a method is only rewritten with an entry in the change log.",
  requirements: ["6.3"],
  severity: "warning",
  basis: "practice",
  needs: ["past"],
  on: document,
  reads: [change],
  options: z.strictObject({
    months: z.int().positive().default(24).describe("How many months back rewrites are looked for."),
    percent: z
      .int()
      .min(1)
      .max(100)
      .default(30)
      .describe("Which part of the words makes a rewrite, in percent."),
    days: z.int().positive().default(60).describe("How far the day of the entry may lie from the rewrite."),
  }),
  notAGap:
    "A draft, the first version, a translation, a new layout and a document that was split are no rewrites. The first 60 days of a repository are not looked at.",
  messages: {
    unplanned: {
      problem:
        "{name} was rewritten on {day} ({percent} % of its words), and no entry of a change log from about then speaks of it.",
      why: "Changes of the management system are planned: what for, with which consequences, with which resources and by whom.",
      how: "Enter the change in the change log as it was: why, what it touched, who decided. Plan the next one before it is made.",
    },
  },
  appliesTo(own, { project }) {
    const entry = project.document(own.document.path);
    if (!entry || entry.isIncomplete || entry.template !== undefined || controlOf(entry) !== own)
      return false;
    return entry.kinds.some(({ kind }) => carrying.has(kind.name));
  },
  check(own, { project, options, report, block }) {
    const since = addMonths(project.today, -options.months);
    const found = rewritesOf(own.document, options.percent / 100, since, project);
    if (!found) return block();
    const open = found.find((rewrite) => !isPlanned(own, rewrite.on, options.days, project));
    if (open) reportOn(open);
    else if (!project.facts.history) block();

    function reportOn(rewrite: Rewrite): void {
      report("unplanned", {
        at: own.at(),
        key: rewrite.on,
        ...(rewrite.isApproved ? { severity: "info" as const } : {}),
        data: { name: own.id, day: rewrite.on, percent: Math.round(rewrite.share * 100) },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a scope that was written anew in September",
      commits: [
        { on: "2025-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": scopeOf(wide) } },
        { on: "2026-09-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": scopeOf(narrow) } },
      ],
      files: {
        "aims/scope.md": scopeOf(narrow).replace(
          "# Scope\n",
          "# Scope\n  ~~~~~ AIMS-SCO-001 was rewritten on 2026-09-05 (84 % of its words), and no entry of a change log from about then speaks of it.\n",
        ),
      },
    },
    {
      shows: "good",
      title: "planned in the change log",
      commits: [
        { on: "2025-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": scopeOf(wide) } },
        { on: "2026-09-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": scopeOf(narrow) } },
      ],
      files: {
        "aims/scope.md": scopeOf(narrow),
        "aims/change-log.csv": "Change ID,What,Approved on\nCHG-01,narrower scope,2026-08-20\n",
      },
    },
    {
      shows: "absent",
      title: "a scope that is not committed yet",
      commits: [
        { on: "2025-01-05", by: "Max Meyer <max@example.com>", files: { "aims/notes.md": "# Notes\n" } },
      ],
      files: { "aims/scope.md": scopeOf(wide) },
    },
  ],
});

function scopeOf(text: string): string {
  return `---
id: AIMS-SCO-001
approved_on: 2024-12-01
---

# Scope

${text}
`;
}

/** Whether an entry of the change log from about that time speaks of a document. */
function isPlanned(own: RecordOf<typeof document>, on: Day, days: number, project: Project): boolean {
  const entry = project.document(own.document.path);
  const words = entry?.kinds.flatMap(({ kind }) => carrying.get(kind.name) ?? []) ?? [];
  const names = [own.id, own.document.title?.value ?? "", own.document.path]
    .map(normaliseKey)
    .filter(Boolean);
  return project.records(change).some((record) => {
    if (record.ragged || isGivenUp(record) || !isNear(record, on, days)) return false;
    const said = ["what", "why", "documents", "consequences"]
      .map((path) => record.written(path as "what") ?? "")
      .join(" ");
    const key = ` ${normaliseKey(said)} `;
    return names.some((name) => key.includes(` ${name} `)) || words.some((word) => word.test(said));
  });
}
