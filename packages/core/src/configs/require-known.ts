import { ConfigurationError } from "./config.ts";
import { nearest } from "./nearest.ts";

/**
 * Demands that a name is known.
 * @throws {ConfigurationError} at `key`, with the nearest name. `what` is how it is called: `rule`.
 */
export function requireKnown(
  what: string,
  name: string,
  known: readonly string[],
  key: readonly string[],
): void {
  if (known.includes(name)) return;
  const guess = nearest(name, known);
  const help = guess === undefined ? "" : ` Did you mean ${guess}?`;
  throw new ConfigurationError(key, `There is no ${what} ${name}.${help}`);
}
