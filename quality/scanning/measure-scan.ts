import { fileURLToPath } from "node:url";
import type { Code } from "@aims-lint/core";
import { disk, scanProject } from "@aims-lint/node";
import type { Tree } from "./tree.ts";

/** What became of one component of one tree, as `ID in AREA`. */
export interface Judged {
  readonly tree: string;
  readonly component: string;
  /** The ecosystem of a package, or the sort of thing that it is. */
  readonly group: string;
  /** `found`: it is there and was found. `missed`: it is there. `false`: it was found, and is not there. */
  readonly was: "found" | "missed" | "false";
}

/** A measure of one tree. */
export interface ScannedTree {
  readonly tree: Tree;
  readonly code: Code;
  readonly judged: readonly Judged[];
  /** Manifests that should have been read and were not, or the other way round. */
  readonly unreadFaults: readonly string[];
}

/** Scans a tree and compares what was found with what is there. A component in another area than it is in counts as missed and as false. */
export function measureScan(tree: Tree): ScannedTree {
  const known = scanProject({ files: disk, projectRoot: fileURLToPath(tree.folder) });
  if ("unknown" in known) throw new Error(`${tree.name}: ${known.unknown}`);
  const { fact: code } = known;
  const expected = new Set(tree.components.map(named));
  const found = new Set(code.components.map(named));
  const judge = (component: string, was: Judged["was"]): Judged => ({
    tree: tree.name,
    component,
    group: groupOf(component),
    was,
  });
  const unread = new Set(code.files.unread.map(({ path }) => path));
  return {
    tree,
    code,
    judged: [
      ...[...expected].map((component) => judge(component, found.has(component) ? "found" : "missed")),
      ...[...found].filter((component) => !expected.has(component)).map((one) => judge(one, "false")),
    ],
    unreadFaults: [
      ...tree.unread.filter((path) => !unread.has(path)).map((path) => `${path} is not said to be unread`),
      ...code.files.unread
        .filter(({ path }) => !tree.unread.includes(path))
        .map(({ path, reason }) => `${path} was not read: ${reason}`),
    ],
  };
}

function named({ id, area }: { readonly id: string; readonly area: string }): string {
  return `${id} in ${area}`;
}

/** `pkg:npm/openai` is `npm`, `service:api.openai.com` is `service`. */
function groupOf(component: string): string {
  return /^(?:pkg:)?([\w-]+)/.exec(component)?.[1] ?? "other";
}

/** How much of what is there was found, and how much of what was found is there. */
export interface ScanFigures {
  readonly found: number;
  readonly missed: number;
  readonly false: number;
}

/** Counts for each group, in their order. */
export function figuresByGroup(judged: readonly Judged[]): (readonly [group: string, ScanFigures])[] {
  const groups = [...new Set(judged.map(({ group }) => group))].sort();
  return groups.map((group) => [group, figuresOf(judged.filter((one) => one.group === group))]);
}

export function figuresOf(judged: readonly Judged[]): ScanFigures {
  const count = (what: Judged["was"]): number => judged.filter(({ was }) => was === what).length;
  return { found: count("found"), missed: count("missed"), false: count("false") };
}
