import {
  builtinRules,
  type Config,
  examine,
  type Fixing,
  type FixOptions,
  fix,
  type Result,
} from "@aims-lint/core";
import { CannotCheckError } from "./cannot-check-error.ts";
import { explainFaults } from "./configuring/explain-faults.ts";
import type { Examined } from "./examined.ts";
import type { LintOptions } from "./lint-options.ts";
import { prepareCheck } from "./prepare-check.ts";

/**
 * Checks the AIMS of a project on disk. Runs nothing from it and follows no link. Before calling a result good,
 * ask `doubts` of `@aims-lint/core` whether it is an answer at all.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export async function lintRepository(options: LintOptions): Promise<Result> {
  return (await examineRepository(options)).result;
}

/**
 * Does what `lintRepository` does and keeps the project, for those who ask further.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export async function examineRepository(options: LintOptions): Promise<Examined> {
  if (options.since !== undefined || options.configFrom !== undefined) {
    // Most checks compare with nothing, and do not wait for what asks git.
    const { examineChange } = await import("./comparing/examine-change.ts");
    const examined = await examineChange(options);
    requireAnyRule(examined.result, options.only);
    return examined;
  }
  const { host, config, file, baselineFile, inputsOf, organisation } = await prepareCheck(options);
  const examination = explainFaults(file, () => examine(host, config));
  requireAnyRule(examination.result, options.only);
  const inputs = inputsOf(examination.project);
  return {
    ...examination,
    packs: config.packs,
    config,
    baselineFile,
    inputs,
    ...(organisation ? { organisation } : {}),
  };
}

/** What became of the fixes of a project; nothing has been written. */
export interface Fixed extends Fixing {
  readonly examination: Examined;
}

/**
 * Checks the AIMS of a project on disk as `lintRepository` does, and carries out in memory what can be fixed; see `fix` of
 * `@aims-lint/core`. `applyChanges` writes it.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export async function fixRepository(
  options: Omit<LintOptions, "since" | "configFrom" | "organisation"> & FixOptions,
): Promise<Fixed> {
  const { host, config, file, baselineFile, inputsOf } = await prepareCheck(options);
  const fixing = explainFaults(file, () => fix(host, config, options));
  requireAnyRule(fixing.examination.result, options.only);
  const { examination } = fixing;
  const inputs = inputsOf(examination.project);
  return { ...fixing, examination: { ...examination, packs: config.packs, config, baselineFile, inputs } };
}

function requireAnyRule({ outcomes }: Result, only: Config["only"]): void {
  const own = new Set(builtinRules.map(({ id }) => id));
  if (!only?.requirements?.length || outcomes.some(({ rule }) => !own.has(rule))) return;
  throw new CannotCheckError(
    "bad-option",
    `No rule speaks for ${only.requirements.join(", ")}, so nothing would be checked.`,
    "Whether it is met is for people to judge.",
  );
}
