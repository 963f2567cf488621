import { examine, type Pack, type Project } from "@aims-lint/core";
import { type MemoryHostOptions, memoryHost } from "./memory-host.ts";

/**
 * What a pack reads out of texts by path: the documents with their kinds, and the records. No rule of the pack runs.
 * For tests of kinds: `readProject(files, pack).records(risk)`.
 * @throws {TypeError} where `options.today` is not a day.
 */
export function readProject(
  files: Readonly<Record<string, string>>,
  pack: Pack,
  options: MemoryHostOptions = {},
): Project {
  return examine(memoryHost(files, options), { packs: [{ ...pack, rules: [] }] }).project;
}
