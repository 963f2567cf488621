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

/**
 * Whether a datasheet, the inventory or the list of resources names some data: by the file, by the place on a hub, by the name of the file; or
 * a sheet by a folder of it, or the file or a folder of it has the id of a sheet in its name: `data/ds-001-training.parquet`.
 */
export function isDocumented(name: string, project: Project): boolean {
  const { names, ids, sheets, texts } = project.derive(describedData);
  const path = plainPath(name).toLowerCase();
  const file = path.slice(path.lastIndexOf("/") + 1);
  const stem = normaliseKey(file.replace(/(?:\.[a-z]\w{0,8})+$/, ""));
  if (names.has(normaliseKey(path)) || names.has(stem)) return true;
  const words = ` ${normaliseKey(path)} `;
  if (ids.some((id) => words.includes(` ${id} `))) return true;
  if (texts.some((text) => speaksOf(text, path) || (file.includes(".") && speaksOf(text, file)))) return true;
  return foldersOf(path).some((folder) => sheets.some((text) => speaksOf(text, folder)));
}

/** `data/letters/` and `data/letters/2026/` of `data/letters/2026/scans.csv`: what lies right at the top is too wide to describe anything. */
function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, 20);
  return parts.slice(2).map((_, end) => `${parts.slice(0, end + 2).join("/")}/`);
}

/** Whether a text names a file or a folder, and not only another one with a longer name, or a file in the folder. */
function speaksOf(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    const end = at + path.length;
    const isWhole = !/[\p{L}\p{N}_-]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (isWhole && !/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

interface DescribedData {
  /** What datasets are called. */
  readonly names: ReadonlySet<string>;
  /** Their ids, with a letter and a figure, as words: `ds 001`, `ds001`. */
  readonly ids: readonly string[];
  /** The texts of datasheets. */
  readonly sheets: readonly string[];
  /** All texts in which data may be named. */
  readonly texts: readonly string[];
}

function describedData(project: Project): DescribedData {
  const sheets = project.records(dataset);
  const records = [...sheets, ...project.records(system), ...project.records(resource)];
  const whole = sheets.filter(({ ragged }) => !ragged);
  const names = whole.flatMap((sheet) => [sheet.written("id"), sheet.written("name")]);
  const ids = whole.map((sheet) => normaliseKey(sheet.written("id") ?? ""));
  return {
    names: new Set(names.flatMap((each) => (each === undefined ? [] : [normaliseKey(each)]))),
    ids: ids.filter((id) => /\p{L}.*\p{N}/u.test(id)).flatMap((id) => [id, id.replaceAll(" ", "")]),
    sheets: textsOf(sheets),
    texts: textsOf(records),
  };
}

function textsOf(records: readonly { readonly document: { readonly text: string } }[]): string[] {
  return [...new Set(records.map(({ document }) => document.text.toLowerCase()))];
}
