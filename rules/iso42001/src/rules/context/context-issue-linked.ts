import { defineRule, isNone, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { contextIssue } from "../../kinds/context-issue.ts";
import { opportunity } from "../../kinds/opportunity.ts";
import { risk } from "../../kinds/risk.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { headOf } from "../../shared/head-of.ts";
import { titled } from "../../shared/titled.ts";

type Issue = RecordOf<typeof contextIssue>;

/** What bears on the organisation shows up among its risks and opportunities, or somebody has said why it does not. */
export const contextIssueLinked = defineRule({
  id: "context-issue-linked",
  summary: "Every issue of the context leads to a risk, an opportunity or a reason why it leads to none.",
  requirements: ["6.1.1"],
  severity: "warning",
  basis: "practice",
  on: contextIssue,
  reads: [opportunity, risk],
  options: z.strictObject({}),
  notAGap:
    "Some issues lead to no risk of their own: write none with the reason. The link may also stand on the other side, where the risk or the opportunity names the issue.",
  messages: {
    unlinked: {
      problem: "{issue} leads to no risk and no opportunity, and no reason is given.",
      why: "Risks and opportunities are to be found from the context; an issue without a trace was written down and forgotten.",
      how: "Name the risks or opportunities that follow from it, or write none and why.",
    },
    nowhere: {
      problem: "Nothing shows which risks and opportunities follow from these issues.",
      why: "Risks and opportunities are to be found from the context; without a link nobody can tell whether they were.",
      how: "Add a column for the risks and opportunities of each issue, or name the issue where the risk is written.",
    },
  },
  appliesTo: (_, { project }) => project.records(risk).length > 0,
  check(record, { project, report }) {
    if (project.derive(mentioned).has(record.id.toLowerCase())) return;
    if (!project.derive(withRisks).has(record.document)) {
      const issues = project.records(contextIssue).filter(({ document }) => document === record.document);
      const isShown = issues.some(({ id }) => project.derive(mentioned).has(id.toLowerCase()));
      const entry = isShown ? undefined : project.document(record.document.path);
      if (entry) report("nowhere", { at: headOf(entry.document), subject: entry.subject, once: true });
      else if (isShown)
        report("unlinked", { at: record.at(), data: { issue: titled(record, "issue", "issue") } });
    } else if (!record.has("risks") && !givesReason(record)) {
      report("unlinked", { at: record.at("risks"), data: { issue: titled(record, "issue", "issue") } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an issue without a trace",
      files: {
        "aims/context.md": `# Context

| ID    | Issue        | Type     | Related risks                         |
| ----- | ------------ | -------- | ------------------------------------- |
| ISS-1 | AI Act       | external | R-1                                   |
| ISS-2 | Small team   | internal |                                       |
                                    ~ ISS-2 (Small team) leads to no risk and no opportunity, and no reason is given.
| ISS-3 | Good reviews | internal | none (no effect on what systems do)   |
`,
        "aims/risks.csv": "Risk ID,Description\nR-1,Duties missed\n",
      },
    },
    {
      shows: "good",
      title: "the risk names the issue",
      files: {
        "aims/context.yaml": "issues:\n  - { id: ISS-1, issue: AI Act, type: external }\n",
        "aims/risks.yaml": "risks:\n  - { id: R-1, description: Duties missed, source: ISS-1 }\n",
      },
    },
    {
      shows: "absent",
      title: "no link on either side",
      files: {
        "aims/context.csv": `ID,Issue,Type
~~ Nothing shows which risks and opportunities follow from these issues.
ISS-1,AI Act,external
ISS-2,Small team,internal
`,
        "aims/risks.csv": "Risk ID,Description\nR-1,Duties missed\n",
      },
    },
  ],
});

const withRisks = documentsWith(contextIssue, "risks");

/** The ids that risks and opportunities mention, in lower case. */
function mentioned(project: Project): ReadonlySet<string> {
  const records = [...project.records(risk), ...project.records(opportunity)];
  const texts = records.map(({ document, range }) => document.text.slice(range.start, range.end));
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{2,8}[-_. ]?\d{1,6}/gu) ?? []));
}

/** `none (no effect on systems)` and `not needed, covered by insurance` say why. */
function givesReason(record: Issue): boolean {
  const text = record.written("risks") ?? "";
  return isNone(text) ? /[(:–-].*\p{L}{3}.*\p{L}{3}/su.test(text) : /\p{L}{3}.*\s.*\p{L}{3}/su.test(text);
}
