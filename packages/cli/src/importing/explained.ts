import { CannotImportError } from "@aims-lint/authoring";
import { CannotCheckError } from "@aims-lint/node";

/** Does something with a file that may not be usable, and tells people of it in the way of all commands. */
export function explained<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof CannotImportError)) throw error;
    throw new CannotCheckError("bad-path", `${path}: ${error.message}`, error.how);
  }
}
