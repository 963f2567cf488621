import { examine, type Pack, type Project } from "@aims-lint/core";
import { type MemoryHostOptions, memoryHost } from "./memory-host.ts";
import { toList } from "./to-list.ts";

/**
 * What packs read out of texts by path: the documents with their kinds, and the records. None of their rules runs.
 * For tests of kinds: `readProject(files, pack).records(risk)`.
 * @throws {TypeError} where `options.today` is not a day.
 * @throws {ConfigurationError} for packs that cannot be used together.
 */
export function readProject(
  files: Readonly<Record<string, string>>,
  packs: Pack | readonly Pack[],
  options: MemoryHostOptions = {},
): Project {
  return examine(memoryHost(files, options), { packs: toList(packs).map((pack) => ({ ...pack, rules: [] })) })
    .project;
}
