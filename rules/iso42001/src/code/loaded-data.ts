import { type DataUse, normaliseKey, type Project, type Span } from "@aims-lint/core";
import { dataset } from "../kinds/dataset.ts";
import { resource } from "../kinds/resource.ts";
import { system } from "../kinds/system.ts";

/** Data that the code loads to make or try a model: each once, at the first place. */
export interface LoadedData {
  readonly name: string;
  readonly use: DataUse["use"];
  readonly at: Span;
  /** Where else, a few at the most. */
  readonly related: readonly Span[];
}

/** How many more places are kept. */
const most = 5;

/** What is loaded in what is shipped and in research; what the code says nothing of the use of counts where it comes from a hub. */
export function loadedData(project: Project): readonly LoadedData[] {
  const found = new Map<string, LoadedData>();
  for (const { name, source, use, at, area } of project.code.data) {
    if (area === "test" || area === "development" || (use === "unknown" && source !== "hub")) continue;
    const key = plainPath(name);
    const before = found.get(key);
    if (!before) found.set(key, { name, use, at, related: [] });
    else if (before.related.length < most) found.set(key, { ...before, related: [...before.related, at] });
  }
  return [...found.values()];
}

/** A path as it is compared: without what only says where it is read from. */
export function plainPath(name: string): string {
  return name.replaceAll("\\", "/").replace(/^(?:\.{1,2}\/)+/, "");
}

/** Whether a datasheet, the inventory or the list of resources names some data: by the file, by the place on a hub, by the name of the file. */
export function isDocumented(name: string, project: Project): boolean {
  const { names, texts } = project.derive(describedData);
  const path = plainPath(name).toLowerCase();
  const file = path.slice(path.lastIndexOf("/") + 1);
  const stem = normaliseKey(file.replace(/(?:\.[a-z]\w{0,8})+$/, ""));
  if (names.has(normaliseKey(path)) || names.has(stem)) return true;
  return texts.some((text) => text.includes(path) || (file.includes(".") && text.includes(file)));
}

/** What datasets are called, and the texts in which they may be named. */
function describedData(project: Project): { names: ReadonlySet<string>; texts: readonly string[] } {
  const sheets = project.records(dataset);
  const records = [...sheets, ...project.records(system), ...project.records(resource)];
  const names = sheets.flatMap((sheet) => (sheet.ragged ? [] : [sheet.written("id"), sheet.written("name")]));
  return {
    names: new Set(names.flatMap((each) => (each === undefined ? [] : [normaliseKey(each)]))),
    texts: [...new Set(records.map(({ document }) => document.text.toLowerCase()))],
  };
}
