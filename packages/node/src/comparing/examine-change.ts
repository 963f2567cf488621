import { resolve } from "node:path";
import {
  builtinRules,
  type Config,
  compareExaminations,
  type Examination,
  examine,
  narrowComparison,
} from "@aims-lint/core";
import { explainFaults } from "../configuring/explain-faults.ts";
import { readSettings } from "../configuring/read-settings.ts";
import type { Examined } from "../examined.ts";
import { disk } from "../files/disk.ts";
import type { LintOptions } from "../lint-options.ts";
import { prepareWith } from "../prepare-check.ts";
import { toDay } from "../today.ts";
import { type ExaminedBase, prepareBase } from "./examine-base.ts";
import { type Base, explainGit, findBase, openFor } from "./find-base.ts";
import { shareSources } from "./share-sources.ts";

/**
 * Checks a project on disk, and as it was where the change left `since`, both on the same day, and says what the change brings.
 * @throws {CannotCheckError} where there is nothing to check or to compare with, or a setting cannot be used.
 */
export async function examineChange(given: LintOptions & { readonly since: string }): Promise<Examined> {
  const { fileSystem: files = disk } = given;
  const projectRoot = resolve(given.cwd);
  // Midnight may come between the two.
  const options = { ...given, today: toDay(given.today) };
  const settings = await readSettings(options);
  const git = openFor(options.since, projectRoot);
  const base = findBase(git, options.since, projectRoot, files);
  const shared = shareSources(base.with.commit.length);
  const sharing = shared.ofCommit((path) => base.files.identityOf(resolve(projectRoot, path)));
  const check = await prepareBase({
    options,
    files: base.files,
    sharing,
    head: settings,
    isJudgedByHead: false,
  });
  let checked: ExaminedBase | undefined;
  const examinedBase = (): ExaminedBase => {
    checked ??= explainGit(options.since, check);
    return checked;
  };
  const { host, config, file, baselineFile } = prepareWith(options, settings, {
    sharing: shared.ofDisk,
    base: () => examinedBase().project,
  });
  const { reports, ...whole } = config;
  const head = explainFaults(file, () => examine(host, whole));
  const result = addComparison(head, examinedBase(), base, config);
  return {
    project: head.project,
    result: reports ? narrowComparison(result, reports) : result,
    packs: config.packs,
    config,
    baselineFile,
  };
}

function addComparison(
  head: Examination,
  base: ExaminedBase,
  { with: compared }: Base,
  { packs }: Config,
): Examination["result"] {
  const rules = [...builtinRules, ...packs.flatMap((pack) => pack.rules)];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const nothing = base.project.documents.length === 0;
  const notes = [
    ...compared.notes,
    ...base.notes,
    ...(nothing ? ["There was no AI management system before, so everything in it is new."] : []),
    ...base.result.files.skipped
      .filter(({ reason }) => reason === "unreadable" || reason === "too-large")
      .map(({ path }) => `${path} of the base could not be read, so what is found in it may seem new.`),
  ];
  const comparison = compareExaminations({
    base,
    head,
    with: { ...compared, notes },
    looksOf: (rule) => byId.get(rule) ?? { needs: [], reads: [] },
  });
  return { ...head.result, comparison };
}
