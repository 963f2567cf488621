import type { Project } from "@aims-lint/core";
import { CannotCheckError } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { examine } from "../examine.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * The AI management system that a project has already; `undefined` where there is no document of one.
 * @throws {CannotCheckError} where that cannot be known, as with a configuration that cannot be read.
 */
export async function findPresent(given: Given, surroundings: Surroundings): Promise<Project | undefined> {
  try {
    const { project } = await examine(given, surroundings);
    return project.documents.length > 0 ? project : undefined;
  } catch (error) {
    if (error instanceof CannotCheckError && error.code === "nothing-found") return undefined;
    throw error;
  }
}
