import type { ConfiguredRule } from "../configs/resolve-rules.ts";
import type { RecordOf } from "../extracting/record.ts";
import type { Project, ProjectDocument } from "../project/project.ts";
import { fillIn } from "../rules/messages.ts";
import type { Details, Rule, RuleContext, Severity, SubjectOf } from "../rules/rule.ts";
import { Blocked } from "./blocked.ts";
import type { Draft } from "./draft.ts";

/** How a rule went, before anything is waived. */
export interface Check {
  readonly configured: ConfiguredRule;
  /** The subjects that the rule had a say about, by reference. */
  readonly checked: readonly string[];
  readonly blocked: number;
  readonly drafts: readonly Draft[];
  /** Why it did not run at all, or how it broke. */
  readonly stopped?: { readonly as: "blocked" | "not-evaluated" | "error"; readonly reason: string };
}

/** Runs every rule over the project. Rules know nothing of each other and may run in any order. */
export function check(
  project: Project,
  rules: readonly ConfiguredRule[],
  facts: ReadonlySet<string>,
): Check[] {
  return rules.map((configured) => checkRule(project, configured, facts));
}

function checkRule(project: Project, configured: ConfiguredRule, facts: ReadonlySet<string>): Check {
  const { rule, options } = configured;
  const nothing = { configured, checked: [], blocked: 0, drafts: [] };
  const missing = rule.needs.filter((fact) => !facts.has(fact));
  if (missing.length > 0)
    return { ...nothing, stopped: { as: "not-evaluated", reason: `needs ${missing.join(", ")}` } };
  const incomplete = incompleteDocument(project, rule);
  if (incomplete) {
    return {
      ...nothing,
      stopped: { as: "blocked", reason: `${incomplete.document.path} could not be read whole` },
    };
  }
  const checked: string[] = [];
  const drafts: Draft[] = [];
  let blocked = incompleteSources(project, rule.on).length;
  for (const subject of subjectsOf(project, rule)) {
    const name = nameOf(subject, project);
    const found: Draft[] = [];
    const context: RuleContext<Rule["messages"], unknown> = {
      project,
      options,
      report: (message, details) => found.push(draft(configured, message, details, name)),
    };
    try {
      if (!rule.appliesTo(subject, context)) continue;
      rule.check(subject, context);
      checked.push(name);
      drafts.push(...found);
    } catch (error) {
      if (!(error instanceof Blocked)) {
        const reason = error instanceof Error ? error.message : String(error);
        return { ...nothing, stopped: { as: "error", reason: `broke on ${name}: ${reason}` } };
      }
      // What was reported before the unreadable value stands: it rests on values that could be read.
      drafts.push(...found);
      checked.push(name);
      blocked++;
    }
  }
  return { configured, checked, blocked, drafts };
}

/** A document of a kind that the rule compares with, of which something could not be read. */
function incompleteDocument(project: Project, rule: Rule): ProjectDocument | undefined {
  const reads = new Set(rule.reads);
  if (reads.size === 0) return undefined;
  return project.documents.find(
    (document) => isIncomplete(document) && document.kinds.some(({ kind }) => reads.has(kind)),
  );
}

/** The documents that may hold more subjects of a rule than could be read. */
function incompleteSources(project: Project, on: Rule["on"]): ProjectDocument[] {
  if (on === "project") return [];
  return project.documents.filter(
    (document) =>
      isIncomplete(document) && (on === "document" || document.kinds.some(({ kind }) => kind === on)),
  );
}

function isIncomplete({ document }: ProjectDocument): boolean {
  return document.problems.some((problem) => problem.incomplete);
}

function subjectsOf(project: Project, { on }: Rule): readonly SubjectOf<Rule["on"]>[] {
  if (on === "project") return [project];
  return on === "document" ? project.documents : project.records(on);
}

function nameOf(subject: RecordOf | ProjectDocument | Project, project: Project): string {
  if (subject === project) return "project:aims";
  return "ref" in subject ? subject.ref : (subject as ProjectDocument).subject;
}

function draft(
  { rule, severity }: ConfiguredRule,
  id: string,
  details: Details<never> | Details<string>,
  subject: string,
): Draft {
  const message = rule.messages[id];
  if (!message) throw new TypeError(`${rule.id} has no message ${id}`);
  const { requirements = rule.requirements, data = {} } = details;
  const strange = requirements.filter((requirement) => !rule.requirements.includes(requirement));
  if (strange.length > 0) throw new TypeError(`${rule.id} does not speak for ${strange.join(", ")}`);
  return {
    rule,
    severity: milder(severity, details.severity ?? severity),
    requirements,
    messageId: id,
    message: fillIn(message.problem, data),
    why: fillIn(message.why, data),
    how: fillIn(message.how, data),
    at: details.at,
    related: details.related ?? [],
    subject: details.subject ?? subject,
    checkedAs: subject,
    key: details.key ?? "",
    ...(details.fix ? { fix: details.fix } : {}),
  };
}

const gravestFirst: readonly Severity[] = ["error", "warning", "info"];

function milder(one: Severity, other: Severity): Severity {
  return gravestFirst.indexOf(one) > gravestFirst.indexOf(other) ? one : other;
}
