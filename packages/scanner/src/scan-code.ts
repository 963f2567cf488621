import {
  type Code,
  type CodeArea,
  createLocator,
  type DataUse,
  type ModelCall,
  type UnreadCode,
} from "@aims-lint/core";
import { areaOf } from "./area-of.ts";
import { Assembly } from "./assembling/assembly.ts";
import { ownModules } from "./assembling/own-modules.ts";
import { ProjectFiles } from "./assembling/project-file.ts";
import type { CodeSource, ListedFile } from "./code-source.ts";
import { type Findings, headLength, type Identity } from "./detector.ts";
import { detectors, headDetectors, pathDetectors } from "./detectors.ts";

/** Finds the AI components in code. Pure: the same files give the same answer, in whatever order they come. */
export function scanCode(source: CodeSource): Code {
  const assembly = new Assembly();
  const data: DataUse[] = [];
  const calls: ModelCall[] = [];
  const unread: Omit<UnreadCode, "isManifest">[] = [];
  const manifests = new Set<string>();
  const packages = new Set<string>();
  const python: string[] = [];
  const files = new ProjectFiles();
  /** What can be told only when all files are listed. */
  const later: (() => void)[] = [];
  const paths: string[] = [];
  let read = 0;
  for (const file of source.files) {
    paths.push(file.path);
    if (file.path.endsWith(".py")) python.push(file.path);
    files.add(file.path);
    const unlocated = findingsIn(file.path, "");
    for (const detector of pathDetectors) detector.detect(file, unlocated);
    if (readHead(file, unlocated) || readText(file)) read++;
  }
  noteLinks(new Set(paths));
  const isOwn = ownModules(python);
  for (const add of later) add();
  const components = assembly.components();
  const made = calls.flatMap((call) => {
    const named = fileIn(call.component);
    const id = named === undefined ? call.component : `file:${files.find(named, call.at.path)}`;
    const component = assembly.meant(id, call.at.path);
    return component === undefined ? [] : [{ ...call, component }];
  });
  return {
    ...components,
    packages: [...packages].sort(),
    data: data.sort(byPlace),
    calls: made.sort(byPlace),
    paths: paths.sort(),
    files: {
      listed: paths.length,
      read,
      manifests: manifests.size,
      unread: unread.sort(byPath).map((file) => ({ ...file, isManifest: manifests.has(file.path) })),
      left: source.left.map(({ path, reason }) => ({ path, reason })).sort(byPath),
    },
  };

  /** A file that code names by a path of its own, as the file of the project that it is. */
  function placed(component: Identity, path: string): Identity {
    const named = fileIn(component.id);
    const found = named === undefined ? undefined : files.find(named, path);
    return found === undefined || found === named
      ? component
      : { ...component, id: `file:${found}`, name: found };
  }

  /** A link in place of a manifest hides what that names, unless it leads to another manifest of the project. */
  function noteLinks(listed: ReadonlySet<string>): void {
    for (const { path, reason, link } of source.left) {
      if (!link || !isManifest(path)) continue;
      if (link.to !== undefined && listed.has(link.to) && isManifest(link.to)) continue;
      manifests.add(path);
      unread.push({ path, reason, isUnsupported: false });
    }
  }

  /** Whether the file is one of those of which the head is enough, and was read. */
  function readHead(file: ListedFile, findings: Findings): boolean {
    const takers = headDetectors.filter((detector) => detector.takes(file));
    if (takers.length === 0) return false;
    const given = source.head(file.path, headLength);
    if ("reason" in given) findings.failed(given.reason);
    else for (const detector of takers) detector.detect({ ...file, head: given.bytes }, findings);
    return "bytes" in given;
  }

  function readText(file: ListedFile): boolean {
    const takers = detectors.filter((detector) => detector.takes(file));
    if (takers.length === 0) return false;
    if (takers.some(({ reads }) => reads === "manifest")) manifests.add(file.path);
    const given = source.read(file.path);
    const findings = findingsIn(file.path, "text" in given ? given.text : "");
    if ("reason" in given) findings.failed(given.reason);
    else for (const detector of takers) detector.detect({ ...file, text: given.text }, findings);
    return "text" in given;
  }

  function findingsIn(path: string, text: string): Findings {
    let known: CodeArea | undefined;
    const area = (): CodeArea => {
      known ??= source.areaOf?.(path) ?? areaOf(path);
      return known;
    };
    const locate = createLocator(path, text);
    return {
      saw: (component, { range, version, module, area: own, ...sighting }) => {
        const where = area() === "product" ? (own ?? "product") : area();
        const at = locate(range);
        const add = (): void => {
          if (module !== undefined && isOwn(path, module)) return;
          assembly.add(placed(component, path), { ...sighting, area: where, at }, version);
        };
        if (module === undefined && !component.id.startsWith("file:")) add();
        else later.push(add);
      },
      lists: (id) => packages.add(id),
      reads: ({ range, ...use }) => data.push({ ...use, at: locate(range), area: area() }),
      calls: ({ range, ...call }) => calls.push({ ...call, at: locate(range), area: area() }),
      recognised: () => manifests.add(path),
      owns: (id) => assembly.own(id, path),
      settles: (component, version) => assembly.settle(component, version),
      failed: (reason, how) => unread.push({ path, reason, isUnsupported: how === "unsupported" }),
    };
  }
}

/** Whether a file is a manifest by its path. */
function isManifest(path: string): boolean {
  return detectors.some((detector) => detector.reads === "manifest" && detector.takes({ path, size: 0 }));
}

/** The path in the id of a file. */
function fileIn(id: string): string | undefined {
  return id.startsWith("file:") ? id.slice("file:".length) : undefined;
}

function byPlace(a: DataUse | ModelCall, b: DataUse | ModelCall): number {
  return byPath(a.at, b.at) || a.at.start.offset - b.at.start.offset;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
