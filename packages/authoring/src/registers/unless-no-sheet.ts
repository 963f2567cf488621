import { SheetError } from "@aims-lint/sheets";
import { CannotWriteError } from "../cannot-write-error.ts";

/**
 * Does something with a spreadsheet.
 * @throws {CannotWriteError} where that cannot be done, as whatever else here does.
 */
export function unlessNoSheet<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof SheetError) throw new CannotWriteError(error.message, error.how);
    throw error;
  }
}
