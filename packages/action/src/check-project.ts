import { createDossier, type Dossier } from "@aims-lint/core";
import {
  CannotCheckError,
  type Checkout,
  describeCheckout,
  describeProvenance,
  disk,
  examineRepository,
  findProjectRoot,
  type LintOptions,
} from "@aims-lint/node";
import { ActionError } from "./action-error.ts";
import type { RunEvent } from "./event/run-event.ts";
import { whatToCompare } from "./event/what-to-compare.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { isWithin, readable } from "./runner/within.ts";
import { version } from "./version.ts";

/** A check that took place. */
export interface Checked {
  readonly dossier: Dossier;
  readonly checkout: Checkout | undefined;
}

/**
 * Checks what the step names.
 * @param workspace where the repository is checked out, absolute
 * @throws {ActionError} where no check took place.
 */
export async function checkProject(inputs: Inputs, event: RunEvent, workspace: string): Promise<Checked> {
  const path = readable(workspace, inputs.path, "path");
  const found = findProjectRoot(disk, path);
  const projectRoot = isWithin(workspace, found) ? found : workspace;
  const checkout = describeCheckout(projectRoot);
  const options: LintOptions = {
    cwd: projectRoot,
    ...(path === projectRoot ? {} : { paths: [path] }),
    ...(inputs.config === undefined ? {} : { config: readable(workspace, inputs.config, "config") }),
    ...(inputs.organisation === undefined
      ? {}
      : { organisation: readable(workspace, inputs.organisation, "organisation") }),
    ...(inputs.today === undefined ? {} : { today: inputs.today }),
    ...whatToCompare(inputs, event, checkout),
  };
  try {
    const examined = await examineRepository(options);
    const tool = { name: "aims-lint", version };
    const dossier = createDossier(examined, examined.packs, () =>
      describeProvenance(examined, { cwd: projectRoot, tool }),
    );
    return { dossier, checkout };
  } catch (error) {
    throw error instanceof CannotCheckError ? explain(error, checkout, options) : error;
  }
}

/** What happened, in the words of a workflow. */
function explain(
  { code, message, how, at }: CannotCheckError,
  checkout: Checkout | undefined,
  { since }: LintOptions,
): ActionError {
  const place = at ? `${at.path}:${at.line}:${at.column}: ` : "";
  if (code === "no-base" && checkout?.isShallow) {
    return new ActionError(
      `${message} Only a part of the history was fetched.`,
      "Give the step of actions/checkout: with: fetch-depth: 0.",
    );
  }
  if (code === "nothing-found" && checkout === undefined)
    return new ActionError(message, "Check the repository out in a step before, with actions/checkout.");
  if (code === "nothing-found" && since !== undefined) {
    const moved = "If this change moved or took out the documents, name their new folder or put them back.";
    return new ActionError(message, `${how} ${moved}`);
  }
  return new ActionError(`${place}${message}`, how);
}
