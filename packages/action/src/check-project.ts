import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
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
  const path = within(workspace, inputs.path, "path");
  const found = findProjectRoot(disk, path);
  const projectRoot = isWithin(workspace, found) ? found : workspace;
  const checkout = describeCheckout(projectRoot);
  const options: LintOptions = {
    cwd: projectRoot,
    ...(path === projectRoot ? {} : { paths: [path] }),
    ...(inputs.config === undefined ? {} : { config: within(workspace, inputs.config, "config") }),
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
    throw error instanceof CannotCheckError ? explain(error, checkout) : error;
  }
}

/**
 * A path of the checkout, absolute.
 * @throws {ActionError} where it leads out of it.
 */
export function within(workspace: string, path: string, input: string): string {
  const absolute = resolve(workspace, path);
  if (isWithin(workspace, absolute)) return absolute;
  throw new ActionError(
    `The input ${input} names ${path}, which is outside of the checkout.`,
    "Name it from the root of the repository.",
  );
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where the repository is checked out; its real path, since paths are told from it. */
export function workspaceOf(env: Readonly<Record<string, string | undefined>>): string {
  const named = env["GITHUB_WORKSPACE"];
  if (named === undefined || named === "") return realpathSync(".");
  try {
    return realpathSync(named);
  } catch {
    throw new ActionError(
      `GITHUB_WORKSPACE names ${named}, which is not there.`,
      "Check the repository out in a step before.",
    );
  }
}

/** What happened, in the words of a workflow. */
function explain({ code, message, how, at }: CannotCheckError, checkout: Checkout | undefined): ActionError {
  const place = at ? `${at.path}:${at.line}:${at.column}: ` : "";
  if (code === "no-base" && checkout?.isShallow) {
    return new ActionError(
      `${message} Only a part of the history was fetched.`,
      "Give the step of actions/checkout: with: fetch-depth: 0.",
    );
  }
  if (code === "nothing-found" && checkout === undefined)
    return new ActionError(message, "Check the repository out in a step before, with actions/checkout.");
  return new ActionError(`${place}${message}`, how);
}
