import type { BaselineState } from "../baselining/baseline.ts";
import type { Comparison } from "../comparing/comparison.ts";
import type { Easings } from "../configs/list-easings.ts";
import type { RollUp } from "../merging/roll-up.ts";
import type { DueDate } from "../packs/due-date.ts";
import type { RecognisedBy } from "../recognising/recognition.ts";
import type { RollOutState } from "../rolling-out/roll-out.ts";
import type { Coverage } from "../summarising/coverage.ts";
import type { CodeSummary } from "./code-summary.ts";
import type { Finding } from "./finding.ts";
import type { Outcome } from "./outcome.ts";

/** A file that was read, and what it was taken for. */
export interface ReadFile {
  readonly path: string;
  readonly kinds: readonly { readonly kind: string; readonly by: RecognisedBy; readonly evidence: string }[];
  /** How many records of those kinds it holds. */
  readonly records: number;
  /** Whether it is a template, by its path or by what it says. */
  readonly template?: "path" | "content";
}

/** A file that was not read, and why. */
export interface SkippedFile {
  readonly path: string;
  /** `format`: not a format that is read. The others say what kept it from being read. */
  readonly reason: "format" | "ignored" | "link" | "unreadable" | "too-large" | "not-a-file";
}

/** A file that was read and that no kind fits. */
export interface UnrecognisedFile {
  readonly path: string;
  /** Why it is not the kind that it seemed to be. */
  readonly reason?: string;
}

/** A document of the skeleton that is not filled in yet. */
export interface NextDocument {
  readonly path: string;
  /** The line of the first answer that is missing. */
  readonly line: number;
  /** How many answers are missing. */
  readonly missing: number;
  /** What the document is good for, as a sentence; absent where no skeleton knows it. */
  readonly why?: string;
}

/** The repository with the documents that hold for several projects. */
export interface Organisation {
  /** What it is called: `acme/ai-governance`, or the name of its folder. */
  readonly name: string;
  /** What the paths of its documents begin with: `organisation`. */
  readonly path: string;
}

/** What a run found out. A pure function of the files, the configuration and the facts. */
export interface Result {
  readonly today: string;
  readonly standard: readonly string[];
  /** The packs that it was checked with, in their order. */
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly coverage: readonly Coverage[];
  /** What falls due, the earliest first; what is overdue comes first of all. */
  readonly due: readonly DueDate[];
  /** What is to be written next, what matters most first; empty where nothing is left open. */
  readonly next: readonly NextDocument[];
  /** What the configuration eases; absent where it leaves rules as they grade themselves. */
  readonly easings?: Easings;
  /** How far the steps of the roll-out have come; absent where there is none. */
  readonly rollOut?: readonly RollOutState[];
  /** What became of the debt that was taken on; absent where there is no baseline. */
  readonly baseline?: BaselineState;
  /** What the change brings; absent where the project was compared with nothing. */
  readonly comparison?: Comparison;
  /** What the code was read for; absent where no rule asked for it, or it is not known. */
  readonly code?: CodeSummary;
  /** The repositories that it was made of; absent where it is of one check. */
  readonly rollUp?: RollUp;
  /** Whose documents were read beside those of the project; nothing is reported of them. Absent where nobody's were. */
  readonly organisation?: Organisation;
  readonly files: {
    readonly read: readonly ReadFile[];
    readonly skipped: readonly SkippedFile[];
    readonly unrecognised: readonly UnrecognisedFile[];
  };
}
