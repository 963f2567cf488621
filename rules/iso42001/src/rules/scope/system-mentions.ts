import {
  normaliseKey,
  type Project,
  type RecordOf,
  type Table,
  type Text,
  type Value,
} from "@aims-lint/core";
import type { scope } from "../../kinds/scope.ts";
import { system } from "../../kinds/system.ts";
import { systemsNamedIn } from "../systems/naming.ts";
import { elementAt } from "./elements.ts";

type Scope = RecordOf<typeof scope>;

const nameColumns = new Set([
  "system",
  "system name",
  "ai system",
  "ai system name",
  "name",
  "ai system service",
]);
const inGeneral = /^(?:all|any|every|each|none|other)\b/i;

/** The systems that a scope names and that the inventory does not have, each at its first mention. */
export function unknownSystems(record: Scope, project: Project): Text[] {
  const first = new Map<string, Text>();
  for (const mention of [...byName(record), ...byId(record, project)]) {
    const key = normaliseKey(mention.value);
    if (!first.has(key) && !inGeneral.test(mention.value)) first.set(key, mention);
  }
  return [...first.values()].filter(({ value }) => systemsNamedIn(value, project).length === 0);
}

/** Whatever looks like an id of the inventory, anywhere in the scope: `SYS-009`. */
function byId({ document }: Scope, project: Project): Text[] {
  const prefixes = new Set(
    project
      .records(system)
      .flatMap(
        (known) => /^(\p{L}[\p{L}\d]{0,20}[-_.]?)\d{1,10}$/u.exec(known.written("id") ?? "")?.[1] ?? [],
      ),
  );
  if (prefixes.size === 0) return [];
  const escaped = [...prefixes].map((prefix) => prefix.replace(/[.]/g, "\\."));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join("|")})\\d+(?![\\p{L}\\d])`, "giu");
  return document.prose.flatMap(({ start, end }) =>
    [...document.text.slice(start, end).matchAll(pattern)].map((match) => ({
      value: match[0],
      range: { start: start + match.index, end: start + match.index + match[0].length },
    })),
  );
}

/** The names in a table below a heading for systems, or in a YAML list; a bullet point may be a sentence and is left out. */
function byName(record: Scope): Text[] {
  const { document } = record;
  const tables = document.tables.filter((table) => elementAt(record, table.range.start) === "systems");
  return [...tables.flatMap(namesInTable), ...(document.format === "yaml" ? namesInData(record) : [])];
}

function namesInTable({ header, rows }: Table): Text[] {
  const column = header.findIndex(({ value }) => nameColumns.has(normaliseKey(value)));
  if (column < 0) return [];
  return rows.flatMap(({ cells }) => {
    const cell = cells[column];
    const hasId = cells.some(({ value }) => /^\p{L}[\p{L}\d]{0,20}[-_.]?\d{1,10}$/u.test(value.trim()));
    return cell && cell.value.trim() !== "" && !hasId ? [cell] : [];
  });
}

function namesInData({ document, kind }: Scope): Text[] {
  const { data } = document;
  const names = kind.paths.find(({ path }) => path === "systems")?.names;
  if (data?.type !== "mapping") return [];
  return data.entries
    .filter(({ key }) => names?.has(normaliseKey(key.value)))
    .flatMap(({ value }) => (value.type === "list" ? value.items.flatMap(nameOf) : []));
}

function nameOf(item: Value): Text[] {
  if (item.type === "scalar") return [item];
  if (item.type !== "mapping") return [];
  const named = item.entries.find(({ key }) => ["id", "name", "system"].includes(normaliseKey(key.value)));
  return named?.value.type === "scalar" ? [named.value] : [];
}
