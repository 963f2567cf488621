import type { Kind, RecordOf } from "@aims-lint/core";
import { idIn } from "./id-scheme.ts";
import { type NewRecord, textFor } from "./new-record.ts";

/** The title of a new file or section, made as that of the one beside it: with its id before the name, or with the system that it is about. */
export function titleLike(
  sibling: RecordOf,
  record: NewRecord,
  kind: Kind,
  old = sibling.document.title?.value ?? "",
): string {
  const id = idIn(sibling.written("id") ?? "");
  const at = id === "" ? -1 : old.indexOf(id);
  const name =
    record.name || kind.names.map((path) => textFor(record, path, [])).find((text) => text !== "") || "";
  if (at !== -1) {
    const parts = /^(\s*[:–—-]?\s*)/.exec(old.slice(at + id.length))?.[0] ?? "";
    return `${old.slice(0, at)}${record.id}${name === "" ? "" : `${parts === "" ? " " : parts}${name}`}`.trim();
  }
  if (name !== "") return name;
  const system = kind.paths.map(({ path }) => path).find((path) => path === "system" || path === "systems");
  const mentioned = system === undefined ? "" : idIn(sibling.written(system) ?? "");
  const meant = textFor(record, system, []);
  const place = mentioned === "" ? -1 : old.indexOf(mentioned);
  if (place !== -1 && meant !== "") return `${old.slice(0, place)}${meant}`;
  return `${kind.titles[0] ?? kind.name} ${record.id}`.trim();
}
