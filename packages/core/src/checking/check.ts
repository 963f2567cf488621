import type { ConfiguredRule, RuleState } from "../configs/configure-rule.ts";
import { type Facts, isKnown, whyUnknown } from "../facts/facts.ts";
import type { Project, ProjectDocument } from "../project/project.ts";
import type { Rule, RuleContext, SubjectOf } from "../rules/rule.ts";
import { append } from "../text/append.ts";
import { reasonOf } from "../text/reason-of.ts";
import { Blocked, isBlocked } from "./blocked.ts";
import { createDraft } from "./create-draft.ts";
import type { Draft } from "./draft.ts";

/** How a rule went, before anything is waived. */
export interface Check {
  readonly configured: ConfiguredRule;
  /** The subjects that the rule had a say about, by reference. */
  readonly checked: readonly string[];
  readonly blocked: number;
  /** The subjects, by reference, that could not be checked for a value that cannot be read. */
  readonly blockedOn: readonly string[];
  /** Whether the organisation's own decision keeps the rule from having a say. */
  readonly isSilenced?: true;
  readonly drafts: readonly Draft[];
  /** Why it did not run at all, or how it broke. */
  readonly stopped?: { readonly as: "blocked" | "not-evaluated" | "error"; readonly reason: string };
}

/**
 * Runs every rule over the project. Rules know nothing of each other and may run in any order; they are run record by record
 * and document by document, so that what was read of one is at hand for all of them.
 */
export function check(project: Project, rules: readonly ConfiguredRule[]): Check[] {
  const incomplete = project.documents.filter(({ isIncomplete }) => isIncomplete);
  const runs = rules.map(
    (configured) =>
      new RuleRun(
        project,
        configured,
        reasonNotToRun(incomplete, configured.rule, project.facts),
        incomplete,
      ),
  );
  const on = (scope: "document" | "project"): RuleRun[] => runs.filter((run) => run.scope === scope);
  const ofDocuments = on("document");
  const ofKinds = new Map<string, RuleRun[]>();
  for (const run of runs) if (typeof run.scope !== "string") append(ofKinds, run.scope.name, run);
  for (const document of project.documents) {
    for (const run of ofDocuments) run.check(document, document.subject, document.document.path);
    for (const record of document.records) {
      // What a whole document lacks, nobody knows of one that could not be read whole; it is counted as blocked.
      if (document.isIncomplete && record.kind.form === "document") continue;
      for (const run of ofKinds.get(record.kind.name) ?? [])
        run.check(record, record.ref, record.document.path);
    }
  }
  for (const run of on("project")) run.check(project, "project:aims");
  return runs.map((run) => run.result());
}

/** One rule on its way through the project. */
class RuleRun {
  readonly #project: Project;
  readonly #configured: ConfiguredRule;
  readonly #checked: string[] = [];
  readonly #drafts: Draft[] = [];
  readonly #saidOnce = new Set<string>();
  readonly #blockedOn: string[] = [];
  #blocked: number;
  #stopped: Check["stopped"];

  /** `incomplete` are the documents of which something could not be read. */
  constructor(
    project: Project,
    configured: ConfiguredRule,
    stopped: Check["stopped"],
    incomplete: readonly ProjectDocument[],
  ) {
    this.#project = project;
    this.#configured = configured;
    this.#stopped = stopped;
    this.#blocked = incomplete.filter(
      (entry) => mayHold(entry, configured.rule.on) && this.#stateAt(entry.document.path).severity !== "off",
    ).length;
  }

  get scope(): Rule["on"] {
    return this.#configured.rule.on;
  }

  /** `path` is where the subject is written; the project as a whole is written nowhere. */
  check(subject: SubjectOf<Rule["on"]>, name: string, path?: string): void {
    if (this.#stopped) return;
    const { rule } = this.#configured;
    const state = path === undefined ? this.#configured : this.#stateAt(path);
    if (path !== undefined && state.severity === "off") return;
    const found: Draft[] = [];
    let silenced = 0;
    const context: RuleContext<Rule["messages"], unknown> = {
      project: this.#project,
      options: state.options,
      block: () => {
        throw new Blocked();
      },
      report: (message, details) => {
        const { severity, regrade, usual } = path === undefined ? this.#stateAt(details.at.path) : state;
        if (severity === "off") silenced++;
        else found.push(createDraft({ rule, severity, regrade, usual }, message, details, name));
      },
    };
    try {
      if (!requireNow(rule.appliesTo(subject, context))) return;
      requireNow(rule.check(subject, context));
    } catch (error) {
      if (!isBlocked(error)) {
        this.#stopped = {
          as: "error",
          reason: `broke on ${name}: ${reasonOf(error)}`,
        };
        return;
      }
      // What was reported before the unreadable value stands: it rests on values that could be read.
      this.#blocked++;
      this.#blockedOn.push(name);
    }
    // What an override silences is no pass.
    if (silenced > 0 && found.length === 0) return;
    this.#checked.push(name);
    this.#drafts.push(...found.filter((draft) => !draft.once || this.#isNew(draft)));
  }

  #stateAt(path: string): RuleState {
    return this.#configured.at?.(path) ?? this.#configured;
  }

  #isNew({ messageId, subject, key }: Draft): boolean {
    const identity = JSON.stringify([messageId, subject, key]);
    if (this.#saidOnce.has(identity)) return false;
    this.#saidOnce.add(identity);
    return true;
  }

  result(): Check {
    const configured = this.#configured;
    if (this.#stopped)
      return { configured, checked: [], blocked: 0, blockedOn: [], drafts: [], stopped: this.#stopped };
    return {
      configured,
      checked: this.#checked,
      blocked: this.#blocked,
      blockedOn: this.#blockedOn,
      drafts: this.#drafts,
    };
  }
}

/**
 * What a function of a rule gave, which must not be a promise: what it reports later nobody would hear, and it would pass.
 * @throws {TypeError} for a promise.
 */
function requireNow<T>(given: T): T {
  if (typeof given !== "object" || given === null || !("then" in given)) return given;
  // Nobody waits for it; what it may throw later must not end the program.
  Promise.resolve(given).catch(() => {});
  throw new TypeError("it is asynchronous, and rules have to answer at once");
}

function reasonNotToRun(incomplete: readonly ProjectDocument[], rule: Rule, facts: Facts): Check["stopped"] {
  const missing = rule.needs.find((fact) => !isKnown(facts, fact));
  if (missing) return { as: "not-evaluated", reason: whyUnknown(facts, missing) };
  const needed = incomplete.find((document) => rule.reads.some((kind) => mayHold(document, kind)));
  if (!needed) return undefined;
  const why = needed.template === "content" ? "is not filled in yet" : "could not be read whole";
  return { as: "blocked", reason: `${needed.document.path} ${why}` };
}

/** Whether a document may hold subjects of a rule. */
function mayHold({ kinds }: ProjectDocument, on: Rule["on"]): boolean {
  if (typeof on === "string") return on === "document";
  // By name: the kinds of another pack may come to a rule from a copy of that pack.
  return kinds.some(({ kind }) => kind.name === on.name);
}
