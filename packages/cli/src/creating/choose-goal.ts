import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import {
  type Beginning,
  findPlaces,
  type Goal,
  isForOneSystem,
  type Place,
  placeName,
  type Surrounding,
  usualPath,
} from "@aims-lint/authoring";
import { CannotCheckError } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import type { Asker } from "../asking/asker.ts";
import { beginningIn } from "./habits.ts";

/** Whom and what is asked for the place of a record. */
interface Context {
  readonly given: Given;
  readonly root: string;
  /** The folder in which something new begins, relative to the project. */
  readonly folder: string;
  readonly cwd: string;
  readonly asker: Asker | undefined;
}

/**
 * Where a new record goes: where `--in` says; else to the others of its kind; else into a new register.
 * @throws {CannotCheckError} where there are several places and nobody says which.
 * @throws {UsageError} for a place that cannot be used.
 */
export async function chooseGoal(surrounding: Surrounding, context: Context): Promise<Goal> {
  const { project, kind, worded } = surrounding;
  const places = findPlaces(project, kind, worded);
  const wanted = context.given.value("in");
  if (wanted !== undefined) return placeNamed(places, inProject(context, wanted), surrounding, context);
  const [first, ...others] = places;
  if (!first) return await begin(surrounding, context);
  if (others.length === 0) return first;
  return await chooseAmong(places, kind.name, context.asker);
}

async function chooseAmong(places: readonly Place[], kind: string, asker: Asker | undefined): Promise<Place> {
  const names = places.map(placeName);
  if (!asker) {
    throw new CannotCheckError(
      "bad-option",
      `The project keeps records of the kind ${kind} in several places: ${names.join(", ")}.`,
      "Say with --in which of them takes the new one.",
    );
  }
  return await asker.choose(
    "Where does it belong?",
    places.map((value, index) => ({ value, label: names[index] ?? "" })),
  );
}

/** A register by its path, files beside others by one of them or by their folder; a file that is not there begins something. */
function placeNamed(
  places: readonly Place[],
  path: string,
  surrounding: Surrounding,
  context: Context,
): Goal {
  const found = places.find((place) =>
    place.type === "beside"
      ? placeName(place) === path || isAmong(place, path)
      : place.document.path === path,
  );
  if (found) return found;
  if (existsSync(resolve(context.root, path))) throw noPlace(path, surrounding, context);
  if (!/\.(?:md|markdown|ya?ml|csv)$/i.test(path))
    throw new UsageError(`--in names a file that ends with .md, .yaml or .csv, not ${path}.`);
  const beside = besideNew(places, path);
  return beside ? { ...beside, path } : { type: "new", path, beginning: beginningOf(surrounding, context) };
}

/** The files that a new one is to look like: those of its folder, else the first that are written in the same format. */
function besideNew(places: readonly Place[], path: string): Extract<Place, { type: "beside" }> | undefined {
  const alike = places.flatMap((place) =>
    place.type === "beside" && endingOf(placeName(place)) === endingOf(path) ? [place] : [],
  );
  return alike.find((place) => isAmong(place, folderOf(path))) ?? alike[0];
}

function isAmong({ siblings }: Extract<Place, { type: "beside" }>, path: string): boolean {
  return siblings.some(({ document }) => document.path === path || folderOf(document.path) === path);
}

function noPlace(path: string, { kind }: Surrounding, { root }: Context): CannotCheckError {
  const isFolder = statSync(resolve(root, path)).isDirectory();
  return new CannotCheckError(
    "bad-path",
    isFolder
      ? `${path} is a folder without files of one ${kind.name} each.`
      : `${path} takes no records of the kind ${kind.name}.`,
    "Name a register of that kind, or a file that is not there yet.",
  );
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf("."));
}

async function begin(surrounding: Surrounding, context: Context): Promise<Goal> {
  const [record] = surrounding.project.records(surrounding.kind);
  if (record && surrounding.kind.form === "record")
    throw writtenOtherwise(record.document.path, surrounding.kind.name);
  const beginning = await withSystem(beginningOf(surrounding, context), surrounding, context);
  const usual = usualPath(surrounding.worded, beginning);
  const answer = context.asker
    ? await context.asker.text("In which file does it begin?", { initial: usual })
    : usual;
  const path = context.asker ? inProject({ ...context, cwd: context.root }, answer) : answer;
  if (existsSync(resolve(context.root, path))) {
    const isWaiting = surrounding.project.document(path)?.template === "content";
    throw new CannotCheckError(
      "cannot-write",
      isWaiting
        ? `${path} is there already and waits for its answers.`
        : `${path} is there already, and takes no records of the kind ${surrounding.kind.name}.`,
      isWaiting ? "Fill it in, or name another file with --in." : "Name another file with --in.",
    );
  }
  return { type: "new", path, beginning };
}

function writtenOtherwise(path: string, kind: string): CannotCheckError {
  return new CannotCheckError(
    "bad-option",
    `${path} has records of the kind ${kind}, and not as rows, items, sections or files that could be continued.`,
    "Write the record there by hand, or begin a register with --in FILE.",
  );
}

/** A document about one system is named after it. */
async function withSystem(
  beginning: Beginning,
  { worded, packs, project }: Surrounding,
  { given, asker }: Context,
): Promise<Beginning> {
  if (!isForOneSystem(worded, packs)) return beginning;
  const said = given.each("set").find((text) => /^systems?=/i.test(text));
  const id =
    said?.slice(said.indexOf("=") + 1).trim() ??
    (await asker?.text("Which system is it about? Its id, such as SYS-001"))?.trim() ??
    "";
  if (id === "")
    throw new CannotCheckError(
      "bad-option",
      `A document of the kind ${worded.name} is about one system, and nobody said which.`,
      "Say it: --set system=SYS-001.",
    );
  const system = packs.flatMap(({ kinds }) => kinds).find(({ name }) => name === "system");
  const name = system && project.find(system, id)?.written("name");
  return { ...beginning, system: { id, name: name ?? "" } };
}

function beginningOf({ project, packs }: Surrounding, { given, folder }: Context): Beginning {
  const layout = given.has("layout") ? given.choice("layout", ["markdown", "yaml", "csv"]) : undefined;
  return beginningIn({ project, folder }, packs, layout);
}

/** A path as a person wrote it, relative to the project, `/` between the parts. */
function inProject({ root, cwd }: Pick<Context, "root" | "cwd">, path: string): string {
  const inside = relative(root, resolve(cwd, path)).split(sep).join("/");
  if (inside === ".." || inside.startsWith("../") || inside === "")
    throw new UsageError(`${path} lies outside of the project.`);
  return inside;
}

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}
