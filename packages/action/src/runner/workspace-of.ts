import { realpathSync } from "node:fs";
import { ActionError } from "../action-error.ts";
import type { Environment } from "../surroundings.ts";

/**
 * The folder of the checkout: its real path, since other paths are told from it.
 * @throws {ActionError} where the runner names one that is not there.
 */
export function workspaceOf(env: Environment): string {
  const named = env.GITHUB_WORKSPACE;
  try {
    return realpathSync(named === undefined || named === "" ? "." : named);
  } catch {
    throw new ActionError(
      `GITHUB_WORKSPACE names ${named}, which is not there.`,
      "Check the repository out in a step before, with actions/checkout.",
    );
  }
}
