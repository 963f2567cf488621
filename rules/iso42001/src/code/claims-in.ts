import type { Project, RecordOf, Span, Text } from "@aims-lint/core";
import { system } from "../kinds/system.ts";
import { isNotRetired } from "../rules/systems/in-use.ts";
import { folderOf } from "./fits-path.ts";
import { type ClaimPart, type Target, targetsOf } from "./target.ts";

export type System = RecordOf<typeof system>;

/** What an inventory says that a system is made of: one item of its components. */
export interface Claim {
  readonly system: System;
  /** As it is written. */
  readonly text: string;
  readonly part: ClaimPart;
  readonly targets: readonly Target[];
  readonly at: Span;
}

const parts: readonly ClaimPart[] = ["any", "packages", "paths", "models", "endpoints", "images"];

/** The claims of all systems; those that are still in use come first. Ask with `project.derive`. */
export function claimsIn(project: Project): readonly Claim[] {
  const systems = project.records(system).filter(({ ragged }) => !ragged);
  const [kept, retired] = [systems.filter(isNotRetired), systems.filter((each) => !isNotRetired(each))];
  return [...kept, ...retired]
    .flatMap(claimsOfSystem)
    .map((claim) => (kept.length === 1 ? ofTheOnlyOne(claim) : claim))
    .map((claim) => settled(claim, project));
}

/** In the repository of one system, everything may be its own; elsewhere who claims everything claims nothing. */
function ofTheOnlyOne(claim: Claim): Claim {
  if (claim.part !== "paths" && claim.part !== "any") return claim;
  const targets = claim.targets.map((target) =>
    target.type === "everything" ? ({ type: "path", path: "**" } as const) : target,
  );
  return { ...claim, targets };
}

/** What may be a path is one where there is such a file or folder. */
function settled(claim: Claim, project: Project): Claim {
  const isPath = (path: string): boolean => path.endsWith("/") || isThere(path, project);
  const targets = claim.targets.filter(
    (target) => target.type !== "path" || !target.maybe || isPath(target.path),
  );
  return { ...claim, targets };
}

/** Whether the repository has what a claimed path speaks of; of a glob, the folder that it does not leave. */
function isThere(path: string, project: Project): boolean {
  const folder = folderOf(path);
  return folder !== "" && project.exists(folder);
}

/** The claims of one system. */
export function claimsOfSystem(record: System): Claim[] {
  return parts.flatMap((part) =>
    itemsOf(record, part).flatMap(({ value, range }) =>
      pathsIn(value).flatMap((each) => {
        const targets = targetsOf(each, part);
        return targets.length === 0
          ? []
          : [{ system: record, text: each.trim(), part, targets, at: record.span(range) }];
      }),
    ),
  );
}

/** What people write between two paths of one cell, beside commas. */
const between = /\s(?:and|und|et|y|e|en|og|och|&|\+)\s|\|/i;

/** The paths of `services/chat/ and services/rag/`; anything else stays as it is. */
function pathsIn(written: string): string[] {
  const pieces = written.slice(0, 1000).split(between);
  const isPath = (piece: string): boolean => /^[^\s/:][^\s:]*\/[^\s:]*$/.test(piece.trim());
  return pieces.length > 1 && pieces.every(isPath) ? pieces : [written];
}

function itemsOf(record: System, part: ClaimPart): readonly Text[] {
  const isRead = record.state(`components.${part}`) === "read";
  return isRead ? (record.fields.components?.[part] ?? []) : [];
}

/** The paths that a claim claims. */
export function pathsOf({ targets }: Claim): string[] {
  return targets.flatMap((target) => (target.type === "path" ? [target.path] : []));
}
