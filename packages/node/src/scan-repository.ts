import { resolve } from "node:path";
import { type Code, type Component, type ReconciledComponent, reconcile, whyUnknown } from "@aims-lint/core";
import { CannotCheckError } from "./cannot-check-error.ts";
import { defaults, toConfiguration } from "./configuring/configuration.ts";
import { readSettings } from "./configuring/read-settings.ts";
import type { Examined } from "./examined.ts";
import { disk } from "./files/disk.ts";
import type { LintOptions } from "./lint-options.ts";
import { examineRepository } from "./lint-repository.ts";
import { scanProject } from "./scanning/scan-project.ts";
import { toDay } from "./today.ts";

/** What was found in the code of a project, and what its AIMS says of it. */
export interface ScannedRepository {
  readonly today: string;
  readonly code: Code;
  /** The components of the code, in order of id, each with its state. */
  readonly components: readonly ReconciledComponent[];
  /** The check of the AIMS that says so; absent where the project has none. */
  readonly examined?: Examined;
}

/**
 * Finds the AI in the code of a project on disk, with or without an AIMS. Runs nothing from it and follows no link.
 * @throws {CannotCheckError} where the code cannot be listed, or a setting cannot be used.
 */
export async function scanRepository(
  options: Omit<LintOptions, "paths" | "only" | "code" | "since">,
): Promise<ScannedRepository> {
  const examined = await attemptExamine(options);
  if (!examined) return await scanAlone(options);
  const { project, packs, result } = examined;
  const { facts } = project;
  const { code } = facts;
  if (!code) throw noCode(whyUnknown(facts, "code"));
  const components = reconcile(code.components, project, packs, result.findings);
  return { today: project.today, code, components, examined };
}

async function attemptExamine(options: LintOptions): Promise<Examined | undefined> {
  try {
    return await examineRepository(options);
  } catch (error) {
    if (error instanceof CannotCheckError && error.code === "nothing-found") return undefined;
    throw error;
  }
}

/** The code of a project that has no AIMS: nothing is said of its components. */
async function scanAlone(options: LintOptions): Promise<ScannedRepository> {
  const { fileSystem: files = disk } = options;
  const projectRoot = resolve(options.cwd);
  const { file, packs } = await readSettings(options);
  const { code: settings } = file ? toConfiguration(file, { files, projectRoot, packs }) : defaults;
  const known = scanProject({ files, projectRoot, settings });
  if ("unknown" in known) throw noCode(known.unknown);
  const { fact: code } = known;
  return { today: toDay(options.today), code, components: code.components.map(unjudged) };
}

function unjudged(component: Component): ReconciledComponent {
  return { component, standing: undefined };
}

function noCode(reason: string): CannotCheckError {
  return new CannotCheckError("too-much", reason, "See docs/scanning.md for what is read.");
}
