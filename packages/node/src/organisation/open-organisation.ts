import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Config, Pack } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import { defaults, toConfiguration } from "../configuring/configuration.ts";
import { readConfiguration } from "../configuring/read-configuration.ts";
import { conventionalRootsIn } from "../discovering/aims-roots.ts";
import { disk } from "../files/disk.ts";
import { lookAtRepository, type SeenRepository } from "../provenance/look-at-repository.ts";

/** The repository whose documents are read beside those of a project. */
export interface OpenedOrganisation {
  /** What the paths of its documents begin with, as the check tells them: `organisation`. */
  readonly path: string;
  /** Where it lies on disk, absolute; absent where its files lie among those that are read, as in an archive. */
  readonly folder?: string;
  readonly repository: Pick<SeenRepository, "name" | "head" | "noCommit">;
  /** The folders of its documents, as the check tells them. */
  readonly roots: readonly string[];
  /** What its own configuration says of a path, as the check tells it. */
  readonly ignores: (path: string) => boolean;
  readonly kindsOf: NonNullable<Config["kindsOf"]>;
}

/**
 * Finds the documents of an organisation in a folder that somebody named: never the project. It may also hold the checkouts of several
 * repositories. It is as little trusted as the project is. Of its own configuration `roots`, `ignore` and `kinds` count, for its own documents; it may not be a program.
 * @throws {CannotCheckError} where the folder is none, or lies around or among the project's documents, has no documents, or a
 * configuration that cannot be used.
 */
export async function openOrganisation(
  given: string,
  cwd: string,
  packs: readonly Pack[],
): Promise<OpenedOrganisation> {
  const projectRoot = resolve(cwd);
  const folder = resolve(projectRoot, given);
  if (disk.typeOf(folder) !== "folder")
    throw fault(
      given,
      "is no folder, or a link",
      "Name the folder in which the organisation's repository is checked out.",
    );
  const way = relative(projectRoot, folder);
  if (way === "" || /^(?:\.\.[\\/])*\.\.$/.test(way))
    throw fault(given, "is the project itself or lies around it", "Name the folder of another repository.");
  const path = way.startsWith("..") || isAbsolute(way) ? freeName(projectRoot) : way.split(sep).join("/");
  const file = await readConfiguration({ files: disk, projectRoot: folder });
  const settings = file ? toConfiguration(file, { files: disk, projectRoot: folder, packs }) : defaults;
  const roots = settings.roots ?? rootsIn(folder);
  if (roots.length === 0)
    throw new CannotCheckError(
      "nothing-found",
      `No documents of the organisation were found in ${given}.`,
      "Name the folder that holds its aims/, or name its folders under roots in its own aims-lint.config.yaml.",
    );
  const inside = (path: string): string => path.slice(mounted.length);
  const mounted = `${path}/`;
  return {
    path,
    folder,
    repository: lookAtRepository(disk, folder),
    roots: roots.map((root) => (root === "" ? path : `${mounted}${root}`)),
    ignores: (of) => settings.ignores(inside(of)),
    kindsOf: (of) => settings.kindsOf(inside(of)),
  };
}

/** The folders of documents in a repository, or in those that are checked out one below the other in a folder. */
function rootsIn(folder: string): string[] {
  const own = conventionalRootsIn(disk, folder);
  if (own.length > 0) return own;
  const names = disk.list(folder).filter(({ type, isNamed }) => type === "folder" && isNamed);
  return names
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => conventionalRootsIn(disk, join(folder, name)).map((root) => `${name}/${root}`));
}

/** A name that nothing in the project has. */
function freeName(projectRoot: string): string {
  const names = ["organisation", ...Array.from({ length: 9 }, (_, index) => `organisation-${index + 2}`)];
  const free = names.find((name) => disk.typeOf(join(projectRoot, name)) === undefined);
  if (free === undefined)
    throw new CannotCheckError(
      "bad-path",
      `${basename(projectRoot)} has folders of all names that the organisation's documents could be told by.`,
      "Rename its folder organisation.",
    );
  return free;
}

function fault(given: string, problem: string, how: string): CannotCheckError {
  return new CannotCheckError("bad-path", `The folder of the organisation, ${given}, ${problem}.`, how);
}
