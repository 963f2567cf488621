import { join, resolve } from "node:path";
import {
  builtinRules,
  type Examination,
  examine,
  presets,
  type Rule,
  type SkippedFile,
} from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import { isCode } from "../configuring/configuration-name.ts";
import { presetLayer } from "../configuring/extending/read-layers.ts";
import { type Layer, Layers } from "../configuring/layers.ts";
import { parseSettings } from "../configuring/parse-settings.ts";
import { readYaml } from "../configuring/read-yaml.ts";
import { defaultPacks, type ReadSettings } from "../configuring/read-settings.ts";
import type { FileSystem } from "../files/file-system.ts";
import { prepareWith } from "../prepare-check.ts";
import { memoryFiles } from "./memory-files.ts";
import type { OpenArchive } from "./open-archive.ts";

/** A check that was repeated with what an archive holds, or why it was not. */
export type JudgedAgain =
  | { readonly examination: Examination; readonly isRepeatable: (rule: string) => boolean }
  | { readonly notJudged: string };

/** Where the files of an archive seem to lie while they are judged. Deep enough for what lies outside of the project. */
const projectRoot = resolve("/archive/1/2/3/4/5/6/7/8/project");

/**
 * Checks the documents in an archive as they were checked when it was packed: on the same day, with the same configuration, and with the same
 * answers about files beside the documents. History and code are not in an archive; rules that need them cannot be repeated.
 */
export function judgeAgain(archive: OpenArchive): JudgedAgain {
  const { manifest } = archive;
  const program = manifest.entries.find(
    ({ as, path }) => as === "plugin" || (as === "configuration" && isCode(path ?? "")),
  );
  if (program)
    return {
      notJudged: `It was checked with code of the project, ${program.name}, and nothing in an archive is run.`,
    };
  try {
    return repeat(archive);
  } catch (error) {
    if (!(error instanceof CannotCheckError)) throw error;
    return { notJudged: `What it holds cannot be checked: ${error.message}` };
  }
}

function repeat(archive: OpenArchive): JudgedAgain {
  const { check, today } = archive.manifest;
  const files = filesOf(archive);
  const layers = check.layers.length === 0 ? undefined : readLayersOf(archive, files);
  const found = new Set(check.found);
  const { host, config } = prepareWith(
    {
      cwd: projectRoot,
      today,
      fileSystem: files,
      history: false,
      code: false,
      ...(check.paths.length > 0 ? { paths: check.paths } : {}),
    },
    { file: layers, packs: defaultPacks, ...organisationOf(archive) },
    { skipped: check.skipped as readonly SkippedFile[], exists: (path) => found.has(path) },
  );
  const examination = examine(host, config);
  const rules = new Map(
    [...builtinRules, ...defaultPacks.flatMap((pack) => pack.rules)].map((rule) => [rule.id, rule]),
  );
  return { examination, isRepeatable: (id) => isRepeatable(rules.get(id)) };
}

function organisationOf({ manifest }: OpenArchive): Pick<ReadSettings, "organisation"> {
  const { organisation } = manifest;
  if (!organisation) return {};
  const { project, path, roots, kinds } = organisation;
  const byPath = new Map(Object.entries(kinds));
  // What it ignores is not in the archive.
  const [ignores, kindsOf] = [() => false, (of: string) => byPath.get(of)];
  return { organisation: { path, roots, ignores, kindsOf, repository: { name: project } } };
}

/** Whether a waiver is of use depends on what all rules find. */
const restsOnAll = new Set(["waiver-valid"]);

function isRepeatable(rule: Rule | undefined): boolean {
  return rule !== undefined && rule.needs.length === 0 && !restsOnAll.has(rule.id);
}

function filesOf(archive: OpenArchive): FileSystem {
  const { entries, check, organisation } = archive.manifest;
  const files = new Map(
    entries.flatMap((entry) => {
      const { path, as } = entry;
      if (path === undefined || as === "report" || as === "result") return [];
      return [[join(projectRoot, path), () => archive.read(entry) ?? new Uint8Array()] as const];
    }),
  );
  const isFile = (root: string): boolean => files.has(join(projectRoot, root));
  return memoryFiles(
    files,
    [...check.roots, ...(organisation?.roots ?? [])]
      .filter((root) => !isFile(root))
      .map((root) => join(projectRoot, root)),
  );
}

function readLayersOf({ manifest }: OpenArchive, files: FileSystem): Layers {
  const { layers } = manifest.check;
  const own = layers.at(-1);
  if (!own || !("path" in own)) throw wrongLayers();
  const ownSource = readYaml(files, join(projectRoot, own.path), own.path);
  return new Layers(
    layers.map((layer): Layer => {
      if ("preset" in layer) {
        const preset = presets.find((one) => one === layer.preset);
        if (!preset) throw wrongLayers();
        return presetLayer(preset, { source: ownSource, key: ["extends"] }, "");
      }
      const file = join(projectRoot, layer.path);
      const source = readYaml(files, file, layer.path);
      return { file, source, settings: parseSettings(source) };
    }),
  );
}

function wrongLayers(): CannotCheckError {
  return new CannotCheckError(
    "bad-configuration",
    "its manifest names no configuration that can be used.",
    "Take the file as it was packed.",
  );
}
