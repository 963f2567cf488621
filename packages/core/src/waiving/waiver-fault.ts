import type { Document } from "../document/document.ts";
import type { Span } from "../document/range.ts";

/** What can be wrong with a waiver; each is a message of `waiver-valid`. */
export type WaiverFaultType =
  | "malformed"
  | "incomplete"
  | "vague"
  | "unknown"
  | "unknownSubject"
  | "protected"
  | "early"
  | "expired"
  | "undated"
  | "long"
  | "unused"
  | "unusedEntry";

/** A waiver that does not do what its author meant. */
export interface WaiverFault {
  readonly document: Document;
  readonly at: Span;
  readonly fault: WaiverFaultType;
  /** The detail: what is malformed, which rule, which day. */
  readonly detail: string;
  /** Tells the faults of one document apart, wherever they stand. */
  readonly key: string;
}
