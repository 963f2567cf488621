import { isBlocked } from "./blocked.ts";

/**
 * What `ask` gives, or `otherwise` where it asks for a value that cannot be read. For looks at other records than the one
 * that is checked: their unreadable values block their own check, not this one.
 */
export function unlessBlocked<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    if (isBlocked(error)) return otherwise;
    throw error;
  }
}
