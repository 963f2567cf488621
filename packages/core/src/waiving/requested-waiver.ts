import type { Day } from "../calendar/day.ts";
import type { Draft } from "../checking/draft.ts";
import type { Document } from "../document/document.ts";
import type { Span } from "../document/range.ts";
import type { WaiverFault, WaiverFaultType } from "./waiver-fault.ts";

/** What a waiver is meant for among the findings of its rule; or why nobody knows. */
export type Coverage =
  | { readonly drafts: readonly Draft[] }
  | { readonly fault: WaiverFaultType; readonly detail: string };

/** A waiver that says all that it has to say. Whether it holds is not known yet. */
export interface RequestedWaiver {
  readonly document: Document;
  readonly rule: string;
  readonly reason: string;
  readonly approver: string;
  readonly until: Day;
  readonly approvedOn?: Day;
  /** The whole of it. */
  readonly at: Span;
  /** Where its end is written. */
  readonly untilAt: Span;
  /** The file that it speaks of; absent where it follows its subject. */
  readonly place?: string;
  /** What a register says of it, as it is written: rule, subject, reason, approver, end. */
  readonly entry?: readonly (string | undefined)[];
  /** The findings that it covers. */
  readonly covers: () => Coverage;
  /** What it is called where it covers nothing. */
  readonly unused: WaiverFaultType;
  /** A fault of it, at the part that is wrong. */
  readonly fault: (fault: WaiverFaultType, part: WaiverPart, detail: string) => WaiverFault;
}

type WaiverPart = "rule" | "subject" | "expiry" | "approvedOn";

/** The findings of each rule, by its id. */
export type DraftsByRule = ReadonlyMap<string, readonly Draft[]>;

/** What was found of waivers in one place: those that can be looked at further, and what is wrong with the others. */
export interface WaiversRead {
  readonly waivers: readonly RequestedWaiver[];
  readonly faults: readonly WaiverFault[];
}
