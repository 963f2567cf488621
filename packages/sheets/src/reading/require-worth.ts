import { SheetError } from "../sheet-error.ts";

/** UTF-16 code units of all cells of a sheet: a small file may say one text a million times. */
const lettersAtMost = 32 * 1024 ** 2;

/** @throws {SheetError} for a sheet whose cells come to more text than any register has. */
export function requireWorth(length: number): void {
  if (length <= lettersAtMost) return;
  throw new SheetError(
    `The texts of a sheet come to more than ${lettersAtMost / 1024 ** 2} million characters.`,
    "Copy the register into a file of its own, and import that.",
  );
}
