import { append, compare, isWithin } from "@aims-lint/core";
import { baseOf, folderOf, foldersAbove } from "./folders.ts";
import type { Confidence, PathProposal } from "./proposal.ts";

/** A file that could be read, and whether it is of the AI management system. */
export interface Weighed {
  readonly path: string;
  /** `certain`: wherever it stands, such as a Statement of Applicability. `likely`: among its like. */
  readonly ours: "certain" | "likely" | undefined;
}

/** From this share of a folder's files on, all of it is taken for the AI management system. */
const most = 0.5;
/** A folder with a smaller share among the files right in it is not taken for their sake. */
const some = 0.2;

/**
 * The folders that hold the AI management system: as high up as most of their files belong to it, and else those right around such
 * files. `given` are the roots that are read already; what lies in them needs none.
 */
export function findRoots(files: readonly Weighed[], given: readonly string[]): RootProposal[] {
  const open = files.filter(({ path }) => !given.some((root) => isWithin(root, path)));
  const counts = count(open);
  const chosen = choose("", counts).sort(compare);
  const below = chosen.filter((root) => root !== "");
  const roots = below.length > 0 ? below : chosen;
  const confidence = given.length > 0 ? "doubtful" : "likely";
  return outermost(roots).map((path) => ({ path, confidence, reason: reasonFor(path, open) }));
}

/** A folder to read. */
export interface RootProposal extends PathProposal {
  readonly confidence: Confidence;
}

interface Count {
  all: number;
  ours: number;
  direct: number;
  directOurs: number;
  certain: boolean;
  readonly folders: Set<string>;
}

function count(files: readonly Weighed[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const of = (folder: string): Count => {
    const known = counts.get(folder);
    if (known) return known;
    const fresh = { all: 0, ours: 0, direct: 0, directOurs: 0, certain: false, folders: new Set<string>() };
    counts.set(folder, fresh);
    return fresh;
  };
  for (const { path, ours } of files) {
    const folders = foldersAbove(path);
    folders.forEach((folder, index) => {
      const entry = of(folder);
      entry.all += 1;
      if (ours) entry.ours += 1;
      const below = folders[index - 1];
      if (below !== undefined) entry.folders.add(below);
      else {
        entry.direct += 1;
        if (ours) entry.directOurs += 1;
        if (ours === "certain") entry.certain = true;
      }
    });
  }
  return counts;
}

function choose(folder: string, counts: ReadonlyMap<string, Count>): string[] {
  const entry = counts.get(folder);
  if (!entry || entry.ours === 0) return [];
  const [only, another] = entry.folders;
  if (entry.direct === 0 && only !== undefined && another === undefined) return choose(only, counts);
  if (folder !== "" && (entry.ours / entry.all >= most || isNamed(folder))) return [folder];
  const isOwn = entry.certain || (entry.directOurs > 0 && entry.directOurs / entry.direct >= some);
  return [...(isOwn ? [folder] : []), ...[...entry.folders].flatMap((below) => choose(below, counts))];
}

/** Whether a folder is called after the AI management system: `iso42001`, `ai-governance`. */
function isNamed(folder: string): boolean {
  return /42001|(?:^|[-_. ])(?:aims|ai[-_. ]?(?:governance|management))(?:$|[-_. ])/i.test(baseOf(folder));
}

function outermost(roots: readonly string[]): string[] {
  return roots.filter((root) => !roots.some((other) => other !== root && isWithin(other, root)));
}

function reasonFor(root: string, files: readonly Weighed[]): string {
  const below = files.filter(({ path }) => isWithin(root, path));
  const ours = below.filter((file) => file.ours);
  if (ours.length >= most * below.length || ours.length > 3)
    return `${ours.length} of its ${below.length} documents look like an AI management system`;
  return `holds ${ours.map(({ path }) => path.slice(root === "" ? 0 : root.length + 1)).join(", ")}`;
}

/** The files of an AI management system that no root holds, by folder. */
export function outside(files: readonly Weighed[], roots: readonly string[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, ours } of files) {
    if (ours && !roots.some((root) => isWithin(root, path))) append(found, folderOf(path), path);
  }
  return found;
}
