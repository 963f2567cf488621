import { CannotWriteError } from "@aims-lint/authoring";
import { CannotCheckError } from "@aims-lint/node";

/**
 * Does something that may not be possible, and tells people of it in the way of all commands; with the file that it is about, where there
 * is one.
 */
export function explained<T>(path: string | undefined, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof CannotWriteError)) throw error;
    if (path === undefined) throw new CannotCheckError("bad-option", error.message, error.how);
    throw new CannotCheckError("bad-path", `${path}: ${error.message}`, error.how);
  }
}
