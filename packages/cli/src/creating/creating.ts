import { CannotCreateError } from "@aims-lint/authoring";
import { CannotCheckError } from "@aims-lint/node";

/** Does something that may not be possible, and tells people of it in the way of all commands. */
export function creating<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof CannotCreateError)) throw error;
    throw new CannotCheckError("bad-option", error.message, error.how);
  }
}
