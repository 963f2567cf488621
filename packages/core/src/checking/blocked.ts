const brand = Symbol.for("@aims-lint/core/blocked");

/**
 * Thrown when a rule asks for a value that cannot be read. The engine ends the check of that record as
 * `blocked`; the value itself is reported once, by the rule `value-readable`.
 */
export class Blocked extends Error {
  override readonly name = "Blocked";
  /** Known by this in every copy of the engine: a pack may bring one of its own. */
  readonly [brand] = true;
}

/** Whether an error says that a value cannot be read, whichever copy of the engine threw it. */
export function isBlocked(error: unknown): boolean {
  return typeof error === "object" && error !== null && brand in error;
}
