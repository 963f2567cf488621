import type { Project } from "@aims-lint/core";

/** A document that somebody may have meant by a path that does not exist. */
export interface NearPath {
  readonly path: string;
  /** True where only upper and lower case differ. */
  readonly differsInCase: boolean;
}

/** The document whose path differs in case alone, or else the only one of the same file name; templates are none. */
export function nearPath(path: string, project: Project): NearPath | undefined {
  const { byLetters, byName } = project.derive(indexPaths);
  const sameLetters = byLetters.get(path.toLowerCase());
  if (sameLetters !== undefined) return { path: sameLetters, differsInCase: true };
  const [only, ...more] = byName.get(fileName(path)) ?? [];
  return only !== undefined && more.length === 0 ? { path: only, differsInCase: false } : undefined;
}

interface PathIndex {
  readonly byLetters: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

function indexPaths(project: Project): PathIndex {
  const paths = project.documents.filter(({ template }) => !template).map(({ document }) => document.path);
  const byName = new Map<string, string[]>();
  for (const path of paths.filter((one) => !/(?:^|\/)(?:readme|index)\.\w+$/i.test(one))) {
    const named = byName.get(fileName(path));
    if (named) named.push(path);
    else byName.set(fileName(path), [path]);
  }
  return { byLetters: new Map(paths.map((path) => [path.toLowerCase(), path])), byName };
}

/** How a document links to a path: `../risk/method.md`. */
export function relativeLink(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  const up = here.slice(shared).map(() => "..");
  return encodeURI([...up, ...there.slice(shared)].join("/")).replace(
    /[()#?]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
