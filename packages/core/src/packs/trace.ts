import type { RecordOf } from "../extracting/record.ts";

/** One thing and all that hangs on it, link by link, the way an auditor follows it. */
export interface Trace {
  readonly record: RecordOf;
  /** What it is called, for people; absent where it has but an id. */
  readonly name?: string;
  readonly links: readonly TraceLink[];
}

/** One link of the chain: the risks of a system. */
export interface TraceLink {
  /** `Risks`. */
  readonly title: string;
  /** The requirements that speak of it. */
  readonly requirements: readonly string[];
  readonly entries: readonly TraceEntry[];
  /** Why there is a gap at this place; absent where nothing is missing. */
  readonly missing?: string;
  /** Why nothing is expected here: `The organisation does not develop this system.` */
  readonly notExpected?: string;
}

/** A record of a link, with what there is to say of it. */
export interface TraceEntry {
  readonly record: RecordOf;
  readonly facts: readonly TraceFact[];
}

/** `level`, `12 (high)`. */
export interface TraceFact {
  readonly name: string;
  readonly value: string;
}
