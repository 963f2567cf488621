import type * as z from "zod";
import type { Range, Span } from "../document/range.ts";
import type { RecordOf } from "../extracting/record.ts";
import type { FactName } from "../facts/facts.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Project, ProjectDocument } from "../project/project.ts";
import type { DataOf, Messages } from "./messages.ts";

/** How serious a finding is. Only errors fail a run. */
export type Severity = "error" | "warning" | "info";

/** Why a rule asks: a clause or control does; guidance recommends it; it is custom. */
export type Basis = "requirement" | "guidance" | "practice";

/** What a rule is called for: every record of a kind, every document, or the project once. */
export type Scope = Kind | "document" | "project";

/** What `check` is given for a scope. */
export type SubjectOf<S extends Scope> = S extends Kind
  ? RecordOf<S>
  : S extends "document"
    ? ProjectDocument
    : Project;

/** Replaces a range of a document by a text. */
export interface Edit {
  readonly path: string;
  readonly range: Range;
  readonly text: string;
}

/**
 * How far a fix may be carried out without asking. `safe`: it removes its finding. `scaffold`: it makes an empty place for an answer, and
 * the finding stays until somebody gives it. `suggested`: whether it is right is for a person to say; nothing applies it.
 */
export type FixLevel = "safe" | "scaffold" | "suggested";

/** A mechanical repair that invents no evidence: no date, owner, approval, rating or justification. */
export interface Fix {
  /** What it does, as a short imperative. */
  readonly description: string;
  readonly edits: readonly Edit[];
  /** Default: `safe`. */
  readonly level?: FixLevel;
  /**
   * Whether rules will ask about what it writes for the first time: a row of which nothing is decided, a row that counts now that its id
   * is right. What they report of the text that is written, or of the row or item that it is in, is then no harm done.
   */
  readonly opens?: boolean;
}

/** A further place that explains a finding. */
export interface Related {
  readonly at: Span;
  readonly message: string;
}

/** What a rule says besides the message. */
export type Details<Data extends string> = {
  /** What to look at: the cell, the key, the heading. */
  readonly at: Span;
  /** Default: the record, the document or the project that is checked. */
  readonly subject?: string;
  /** Tells findings of one message and one subject apart: the link's target, the field's name. */
  readonly key?: string;
  /**
   * Whether this is about a whole, such as a register, that each of its records may notice: of several findings with one
   * message, subject and key the first is kept, so that the order of the records does not matter.
   */
  readonly once?: boolean;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Those of the rule's requirements that this finding speaks for. Default: all of them. */
  readonly requirements?: readonly string[];
  /** A milder severity than the rule's, for a case that is less certain or less grave. A graver one has no effect. */
  readonly severity?: Severity;
  /** Whether the line holds something that must not be repeated in a report: no finding on it carries the line. */
  readonly conceal?: boolean;
} & ([Data] extends [never]
  ? { readonly data?: never }
  : { readonly data: Readonly<Record<Data, string | number>> });

/** Reports a finding; the message's placeholders are checked by the compiler. */
export type Report<M extends Messages> = <const Id extends keyof M & string>(
  message: Id,
  details: Details<DataOf<M[Id]>>,
) => void;

/** What a rule gets besides its subject. */
export interface RuleContext<M extends Messages, O> {
  readonly project: Project;
  readonly options: O;
  readonly report: Report<M>;
  /** Ends the check of the subject: what it asks for cannot be known yet. What was reported before stands. */
  readonly block: () => never;
}

/**
 * A small repository and what the rule says of it. Findings are drawn below the lines that they point at, as
 * `~~~ message`; what is not drawn is not reported. Read by people, shown in the documentation, run as a test.
 */
export interface Example {
  /** `gap`: the rule reports. `good`: it has a say and nothing to report. `absent`: what it asks about is not there. */
  readonly shows: "gap" | "good" | "absent";
  readonly title: string;
  /** Texts by path, with the findings drawn in. */
  readonly files: Readonly<Record<string, string>>;
  /** Other paths that the repository has. */
  readonly elsewhere?: readonly string[];
  /** The code of the repository: texts by path, with the findings drawn in. Given, the rule knows the AI components in it. */
  readonly code?: Readonly<Record<string, string>>;
  /**
   * The commits that led to `files`, the first one first; the last of them is checked out, and `files` may go beyond it. Given, the rule
   * knows the history of the repository.
   */
  readonly commits?: readonly ExampleCommit[];
  /** Texts by path before the change that is looked at. Given, the rule knows the base of the change. */
  readonly base?: Readonly<Record<string, string>>;
  /** The code before that change, by path. */
  readonly baseCode?: Readonly<Record<string, string>>;
  /** The texts once the fixes that are offered are applied; only those that change. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The day of the check; default 2026-11-21. */
  readonly today?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A commit of an example. */
export interface ExampleCommit {
  readonly on: string;
  /** `Jane Doe <jane@example.com>`. */
  readonly by: string;
  readonly reviewedBy?: string;
  /** Who merged it into the line that is checked out. */
  readonly mergedBy?: string;
  /** The texts that it writes; `null` removes a file. */
  readonly files: Readonly<Record<string, string | null>>;
  /** New paths of files, by the old ones. */
  readonly renames?: Readonly<Record<string, string>>;
}

/** A check. Made by `defineRule`. */
export interface Rule<S extends Scope = Scope, M extends Messages = Messages, O = unknown> {
  /** What must hold, in kebab-case: `residual-risk-accepted`. */
  readonly id: string;
  /** The same as a sentence. */
  readonly summary: string;
  /** The clauses and controls that it speaks for. */
  readonly requirements: readonly string[];
  readonly severity: Severity;
  readonly basis: Basis;
  /** The group that it is switched on with; rules without one belong to the pack itself. */
  readonly group?: string;
  /** What it rests on besides the requirements: `EU AI Act, Art. 5`. */
  readonly references: readonly string[];
  /** When what it looks for may be missing with good reason; for people, shown by `explain` and in the documentation. */
  readonly notAGap?: string;
  /** Of good practice: what the standard itself asks, where the rule only tests that by its own means; a clause, for people. */
  readonly asks?: string;
  readonly on: S;
  /** The kinds that it reads besides its own; where a document of one is incomplete, the rule is blocked. */
  readonly reads: readonly Kind[];
  /** The facts that it needs. Where one is not known, the rule is not evaluated. */
  readonly needs: readonly FactName[];
  readonly options: z.ZodType<O>;
  readonly messages: M;
  readonly examples: readonly Example[];
  /** Whether the rule has a say about a subject; others do not count as checked. */
  appliesTo(subject: SubjectOf<S>, context: Omit<RuleContext<M, O>, "report">): boolean;
  check(subject: SubjectOf<S>, context: RuleContext<M, O>): void;
}
