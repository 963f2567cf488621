import { type Citation, type Project, resolveLink } from "@aims-lint/core";
import { citedPaths, findCited } from "./cited-paths.ts";
import { idIn, knownIds, prefixOf } from "./known-ids.ts";
import { nearPath } from "./near-path.ts";

/** What became of a file or an id that a citation names. */
export interface Judged {
  readonly fault: "missing" | "similar" | "unnamed" | "unknown" | "template" | undefined;
  readonly target: string;
  /** The document that may have been meant. */
  readonly similar?: string;
}

/**
 * Judges what a citation names. Links are only asked whether they lead to a template: that they lead anywhere is for
 * another rule. Gives nothing for addresses on the web, plain words and ids of registers that are kept elsewhere.
 */
export function judgeCitation({ text, destination }: Citation, from: string, project: Project): Judged[] {
  if (destination !== undefined) {
    const link = resolveLink(from, destination);
    return link.type === "inside" ? [{ fault: templateAt(link.path, project), target: destination }] : [];
  }
  const { ids, prefixes } = project.derive(knownIds);
  const id = idIn(text);
  if (id !== undefined && prefixes.has(prefixOf(id)))
    return [{ fault: ids.has(id.toUpperCase()) ? undefined : "unknown", target: id }];
  return citedPaths(text).map((readings) => {
    const [target] = readings;
    const path = findCited(readings, from, project);
    if (path !== undefined) return { fault: templateAt(path, project), target };
    const near = nearPath(target.replace(/^(?:\.{0,2}\/)+/, ""), project);
    if (near) return { fault: "similar", target, similar: near.path };
    return { fault: target.includes("/") ? "missing" : "unnamed", target };
  });
}

function templateAt(path: string, project: Project): "template" | undefined {
  return project.document(path)?.template ? "template" : undefined;
}
