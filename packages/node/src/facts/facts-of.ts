import type { Day, Facts, Project } from "@aims-lint/core";
import { lookAt } from "@aims-lint/scanner";
import { type CodeSettings, codeDefaults } from "../configuring/to-code.ts";
import type { FileSystem } from "../files/file-system.ts";
import { findCodeOwners } from "../owners/find-code-owners.ts";
import { type ScanOptions, scanProject } from "../scanning/scan-project.ts";
import { createFacts } from "./create-facts.ts";
import { type HistoryOf, historyOf } from "./history-of.ts";

/** Of what facts are wanted. */
export interface FactsOptions {
  readonly files: FileSystem;
  /** Absolute. */
  readonly projectRoot: string;
  readonly today: Day;
  /** What is said of the code; `false` where nobody is to look at it. */
  readonly code?: Pick<ScanOptions, "roots" | "settings" | "tracked"> | false;
  /** What is said of its history; `false` where nobody is to ask for it. */
  readonly history?: HistoryOf | false;
  /** The project before the change that is looked at, where there is one. */
  readonly base?: () => Project | undefined;
}

/** What the outside world says of a project, each fact worked out when it is first asked for. */
export function factsOf({
  files,
  projectRoot,
  today,
  code = {},
  history = false,
  base,
}: FactsOptions): Facts {
  return createFacts({
    today,
    code: () => (code === false ? notLookedAt : scanProject({ files, projectRoot, ...code })),
    history: () => (history === false ? notAsked : historyOf(projectRoot, today, history)),
    owners: () => findCodeOwners(files, projectRoot),
    ...(base ? { base } : {}),
    ...(code === false ? {} : { componentsIn: lookingAt(code.settings) }),
  });
}

/** Looks at texts as the code is looked at: not at those of what is left out. */
function lookingAt(settings: CodeSettings = codeDefaults): NonNullable<Facts["componentsIn"]> {
  const isLeft = (path: string): boolean =>
    path.split("/").some((_, depth, parts) => settings.ignores(parts.slice(0, depth + 1).join("/")));
  return (path, text) => (isLeft(path) ? [] : lookAt(path, text, settings.areaOf));
}

const notLookedAt = { unknown: "It needs the code of the repository, and was told not to look at it." };
const notAsked = { unknown: "It needs the history of the repository, and was told not to ask for it." };
