import {
  type Config,
  type Day,
  examine as examineHost,
  type Kind,
  nearest,
  type Project,
  rewordKinds,
} from "@aims-lint/core";
import {
  CannotCheckError,
  conventionalRoots,
  disk,
  findProjectRoot,
  readConfig,
  type SettingsOptions,
} from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { examine, settingsOf } from "../examine.ts";
import type { Surroundings } from "../surroundings.ts";

/** The project that records go into. */
export interface OpenProject {
  readonly root: string;
  readonly project: Project;
  readonly config: Config;
  /** The folder in which a new register belongs, relative to the project. */
  readonly folder: string;
  /** Paths of files that were found and not read. */
  readonly skipped: readonly string[];
}

/**
 * Reads the project around the present folder. One without an AIMS is an empty one: the first record begins it.
 * @throws {CannotCheckError} where it cannot be read.
 */
export async function openProject(given: Given, surroundings: Surroundings): Promise<OpenProject> {
  const root = findProjectRoot(disk, surroundings.cwd);
  const options = { ...settingsOf(given, surroundings), cwd: root };
  try {
    const { project, config, result } = await examine(given, surroundings, {
      only: { rules: ["document-parses"] },
    });
    const skipped = result.files.skipped.map(({ path }) => path);
    return { root, project, config, folder: aimsFolder(project) ?? (await firstRoot(options)), skipped };
  } catch (error) {
    if (!(error instanceof CannotCheckError) || error.code !== "nothing-found") throw error;
    const { config, today } = await readConfig(options);
    const folder = await firstRoot(options);
    return { root, project: emptyProject(config, today), config, folder, skipped: [] };
  }
}

/** The folder in which an AIMS begins. */
async function firstRoot(options: SettingsOptions): Promise<string> {
  const { roots } = await readConfig(options);
  return roots[0] ?? conventionalRoots[0];
}

function emptyProject(config: Config, today: Day): Project {
  const host = {
    files: [],
    skipped: [],
    facts: { today },
    parse: () => {
      throw new TypeError("There is no file to parse.");
    },
    matches: () => false,
    exists: () => false,
  } as const;
  return examineHost(host, config).project;
}

/** A kind as rules know it, and as the project calls it. */
export interface Kinds {
  readonly kind: Kind;
  readonly worded: Kind;
}

/**
 * The kind of a name, as rules know it and as the project calls its fields.
 * @throws {UsageError} for a kind that is not there, and for one whose records are whole documents.
 */
export function kindNamed(name: string, config: Config): Kinds {
  const found = anyKindNamed(name, config);
  if (!isRegister(found.kind))
    throw new UsageError(`A ${name} is a whole document and no row of a register.`);
  return found;
}

/**
 * The kind of a name, whether its records are rows or whole documents.
 * @throws {UsageError} for a kind that is not there.
 */
export function anyKindNamed(name: string, config: Config): Kinds {
  const kinds = config.packs.flatMap((pack) => pack.kinds);
  const kind = kinds.find((each) => each.name === name);
  if (!kind) {
    const names = kinds.filter(({ universal }) => !universal).map((each) => each.name);
    const guess = nearest(name, names);
    throw new UsageError(
      `There is no kind ${name}.${guess === undefined ? ` There are ${names.join(", ")}.` : ` Did you mean ${guess}?`}`,
    );
  }
  return { kind, worded: rewordKinds(config).find((each) => each.name === name) ?? kind };
}

function isRegister(kind: Kind): boolean {
  return kind.form === "record";
}

/** The folder of the documents, relative to the project; `undefined` where there is none. */
function aimsFolder({ documents }: Project): string | undefined {
  const folders = documents.map(({ document }) => document.path.split("/").slice(0, -1));
  const [first] = folders;
  if (!first) return undefined;
  const usual = conventionalRoots.find((root) =>
    folders.some((folder) => `${folder.join("/")}/`.startsWith(`${root}/`)),
  );
  if (usual !== undefined) return usual;
  const shared = first.findIndex((part, depth) => folders.some((folder) => folder[depth] !== part));
  return first.slice(0, shared < 0 ? first.length : shared).join("/");
}
