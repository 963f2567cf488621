import type { Project, ProjectDocument, Span } from "@aims-lint/core";
import { headOf } from "../../shared/head-of.ts";

/**
 * Where a document that is not there is demanded: at the page from which readers of the AIMS start (the README or
 * index that stands above everything recognised), else at the first document that is recognised, else at the first.
 * `undefined` where there is no document at all.
 */
export function demandedAt({ documents }: Project): Span | undefined {
  const live = documents.filter(({ template }) => template === undefined);
  const recognised = live.filter(({ kinds }) => kinds.length > 0);
  const above = sharedFolder(recognised.length > 0 ? recognised : live);
  const [start] = live
    .filter(({ document: { path } }) => isIndex(path) && `${above}/`.startsWith(folderOf(path)))
    .toSorted((a, b) => b.document.path.length - a.document.path.length);
  const entry = start ?? recognised[0] ?? live[0] ?? documents[0];
  return entry && headOf(entry.document);
}

function isIndex(path: string): boolean {
  return /(?:^|\/)(?:readme|index)\.\w+$/i.test(path);
}

/** `aims/risk/` of `aims/risk/method.md`; empty for a document at the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The deepest folder that holds all of them. */
function sharedFolder(entries: readonly ProjectDocument[]): string {
  const [first = [], ...others] = entries.map(({ document }) => document.path.split("/").slice(0, -1));
  const shared = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (shared < 0 ? first : first.slice(0, shared)).join("/");
}
