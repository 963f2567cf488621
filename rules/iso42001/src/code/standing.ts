import { append, type Component, type Project, type Sighting } from "@aims-lint/core";
import { type Claim, claimsIn, pathsOf, type System } from "./claims-in.ts";
import { fitsComponent } from "./fits-component.ts";
import { fitsPath, folderOf } from "./fits-path.ts";
import { isInCode } from "./in-code.ts";
import { isServedBy } from "./provider.ts";
import { isModelFile } from "./target.ts";

/** How the inventory stands to a component of the code. */
export interface Standing {
  readonly component: Component;
  /** The claims that reach it, one for each system, the systems in order of id. */
  readonly by: readonly Claim[];
  /** Where it is used and no claim reaches. With claims that reach it elsewhere, it is used beyond them. */
  readonly open: readonly Sighting[];
  /** Where each system uses it. */
  readonly places: ReadonlyMap<System, ReadonlySet<Sighting>>;
}

/** Signals that stand for the whole repository: a claim of the component anywhere is enough. */
const shared: ReadonlySet<Sighting["how"]> = new Set([
  "environment",
  "infrastructure",
  "image",
  "workflow",
  "sbom",
]);

/** How the inventory stands to each component, by id. Ask with `project.derive`. */
export function standings(project: Project): ReadonlyMap<string, Standing> {
  const claims = project.derive(claimsIn).map((claim) => withoutLostPaths(claim, project));
  const drafts = project.code.components.map((component) => claimed(component, claims));
  const atPlaces = byFile(drafts);
  const byProvider = new Map<string, Claim[]>();
  for (const { component, reached } of drafts) {
    if (component.provider !== undefined && isServedBy(component))
      for (const claim of reached.values()) append(byProvider, component.provider, claim);
  }
  return new Map(
    drafts.map((draft) => {
      joinUse(draft, atPlaces, byProvider);
      return [draft.component.id, toStanding(draft)];
    }),
  );
}

/** A path that is not there claims nothing, and does not say where the names of its system are meant. */
function withoutLostPaths(claim: Claim, project: Project): Claim {
  const targets = claim.targets.filter((target) => target.type !== "path" || isInCode(target.path, project));
  return { ...claim, targets };
}

/** A component on its way: by which system it is claimed at which places. */
interface Draft {
  readonly component: Component;
  readonly reached: Map<System, Claim>;
  readonly places: Map<System, Set<Sighting>>;
  open: Sighting[];
}

function reach({ reached, places }: Draft, claim: Claim, sighting?: Sighting): void {
  const { system } = claim;
  if (!reached.has(system)) reached.set(system, claim);
  const known = places.get(system) ?? new Set();
  places.set(system, sighting ? known.add(sighting) : known);
}

function claimed(component: Component, claims: readonly Claim[]): Draft {
  const draft: Draft = { component, reached: new Map(), places: new Map(), open: [] };
  const named = claims.filter(({ targets }) => targets.some((target) => fitsComponent(target, component)));
  for (const sighting of relevant(component)) {
    const path = placeOf(sighting, component);
    const own = claims.filter((claim) => pathsOf(claim).some((each) => fitsPath(path, each)));
    const reaching = [...own, ...named.filter((claim) => reaches(claim, sighting, claims))];
    for (const claim of reaching) reach(draft, claim, sighting);
    if (reaching.length === 0) draft.open.push(sighting);
  }
  for (const claim of named) reach(draft, claim);
  settle(draft, claims);
  return draft;
}

/** A pointer of DVC stands for the file that it points to. */
function placeOf({ at, how }: Sighting, { id }: Component): string {
  return how === "file" && id.startsWith("file:") ? id.slice("file:".length) : at.path;
}

/** Where it is used in what is shipped; where it is not, wherever it is used. */
function relevant({ sightings, area }: Component): readonly Sighting[] {
  return sightings.filter((sighting) => sighting.area === area);
}

/**
 * Whether the name that a claim gives is meant at a place: anywhere, where its system claims no folders; else in these, in the folders
 * above them, and at what stands for the whole repository.
 */
function reaches({ system }: Claim, { at, how }: Sighting, claims: readonly Claim[]): boolean {
  const folders = foldersOf(system, claims);
  if (folders.length === 0 || shared.has(how)) return true;
  return folders.some((folder) => fitsPath(at.path, folder) || isAbove(at.path, folder));
}

/** The folders that a system claims; the files of models are none. */
function foldersOf(system: System, claims: readonly Claim[]): string[] {
  return claims
    .filter((claim) => claim.system === system)
    .flatMap(pathsOf)
    .filter((path) => !isModelFile(path));
}

/** Whether a file lies in a folder above a claimed path: the manifest of the whole repository. */
function isAbove(path: string, claimedPath: string): boolean {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folderOf(claimedPath)}/`.startsWith(folder);
}

/** Once a component is claimed somewhere, what stands for all of the repository and manifests above the claimed folders are claimed too. */
function settle(draft: Draft, claims: readonly Claim[]): void {
  if (draft.reached.size === 0) return;
  const folders = [...draft.reached.keys()].flatMap((system) => foldersOf(system, claims));
  draft.open = draft.open.filter((sighting) => {
    const { at, how } = sighting;
    const isOfAll =
      shared.has(how) || (how === "manifest" && folders.some((folder) => isAbove(at.path, folder)));
    if (isOfAll) for (const claim of draft.reached.values()) reach(draft, claim, sighting);
    return !isOfAll;
  });
}

function byFile(drafts: readonly Draft[]): ReadonlyMap<string, Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const path of new Set(relevant(draft.component).map(({ at }) => at.path)))
      append(found, path, draft);
  return found;
}

/**
 * A service or a model and the package by which it is asked are one use: whoever claims the package claims both, in the file in which both
 * are seen; and what only names the provider, such as a variable of the environment, everywhere.
 */
function joinUse(
  draft: Draft,
  atPlaces: ReadonlyMap<string, Draft[]>,
  byProvider: ReadonlyMap<string, readonly Claim[]>,
): void {
  const { component } = draft;
  if (component.type === "package" || component.type === "tool" || component.type === "action") return;
  draft.open = draft.open.filter((sighting) => {
    const beside = (atPlaces.get(sighting.at.path) ?? []).filter(
      (other) =>
        other !== draft && other.component.type === "package" && isClaimedAt(other, sighting.at.path),
    );
    const claims = [
      ...beside.flatMap((other) => [...other.reached.values()]),
      ...(shared.has(sighting.how) ? (byProvider.get(component.provider ?? "") ?? []) : []),
    ];
    for (const claim of claims) reach(draft, claim, sighting);
    return claims.length === 0;
  });
}

function isClaimedAt({ reached, open }: Draft, path: string): boolean {
  return reached.size > 0 && !open.some(({ at }) => at.path === path);
}

function toStanding({ component, reached, places, open }: Draft): Standing {
  const by = [...reached.values()].sort((a, b) =>
    a.system.id < b.system.id ? -1 : a.system.id > b.system.id ? 1 : 0,
  );
  return { component, by, open, places };
}
