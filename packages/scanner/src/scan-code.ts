import { type Code, createLocator, type DataUse, type ModelCall, type UnreadFile } from "@aims-lint/core";
import { areaOf } from "./area-of.ts";
import { Assembly } from "./assembling/assembly.ts";
import type { CodeSource } from "./code-source.ts";
import type { Findings } from "./detector.ts";
import { detectors, pathDetectors } from "./detectors.ts";

/** Finds the AI components in code. Pure: the same files give the same answer, in whatever order they come. */
export function scanCode(source: CodeSource): Code {
  const assembly = new Assembly();
  const data: DataUse[] = [];
  const calls: ModelCall[] = [];
  const unread: UnreadFile[] = [];
  let [listed, read, manifests] = [0, 0, 0];
  for (const file of source.files) {
    listed++;
    const { path } = file;
    for (const detector of pathDetectors) detector.detect(file, findingsIn(path, ""));
    const takers = detectors.filter((detector) => detector.takes(file));
    if (takers.length === 0) continue;
    if (takers.some(({ reads }) => reads === "manifest")) manifests++;
    const given = source.read(path);
    if ("reason" in given) {
      unread.push({ path, reason: given.reason });
      continue;
    }
    read++;
    const findings = findingsIn(path, given.text);
    for (const detector of takers) detector.detect({ ...file, text: given.text }, findings);
  }
  return {
    ...assembly.components(),
    data: data.sort(byPlace),
    calls: calls.sort(byPlace),
    files: { listed, read, manifests, unread: unread.sort(byPath), left: [...source.left].sort(byPath) },
  };

  function findingsIn(path: string, text: string): Findings {
    const area = areaOf(path);
    const locate = createLocator(path, text);
    return {
      saw: (component, { range, version, ...sighting }) =>
        assembly.add(component, { area, ...sighting, at: locate(range) }, version),
      reads: ({ range, ...use }) => data.push({ ...use, at: locate(range), area }),
      calls: ({ range, ...call }) => calls.push({ ...call, at: locate(range), area }),
      failed: (reason) => unread.push({ path, reason }),
    };
  }
}

function byPlace(a: DataUse | ModelCall, b: DataUse | ModelCall): number {
  return byPath(a.at, b.at) || a.at.start.offset - b.at.start.offset;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
