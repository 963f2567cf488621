/**
 * Thrown when a rule asks for a value that cannot be read. The engine ends the check of that record as
 * `blocked`; the value itself is reported once, by the rule `value-readable`.
 */
export class Blocked extends Error {
  override readonly name = "Blocked";
}
