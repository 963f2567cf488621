import { ActionError } from "./action-error.ts";
import { version } from "./version.ts";

/**
 * Demands the version of the action that a workflow expects; `1.4` is any of 1.4.
 * @throws {ActionError} where it is another.
 */
export function requireVersion(expected: string | undefined, own: string = version): void {
  if (expected === undefined || own === expected || own.startsWith(`${expected}.`)) return;
  throw new ActionError(
    `The workflow expects aims-lint ${expected}, and this is ${own}.`,
    "Change the input version, or the commit that the step uses.",
  );
}
