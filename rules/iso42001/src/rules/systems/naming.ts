import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";

type System = RecordOf<typeof system>;

/** Names shorter than this, in characters, are not looked for inside a longer text. */
const shortest = 3;

/** Whether a text, normalised, names a system by its id or its name. */
export function namesSystem(text: string, record: System): boolean {
  return [record.written("id"), record.written("name")].some((name) => {
    const words = normaliseKey(name ?? "");
    return words.length >= shortest && ` ${text} `.includes(` ${words} `);
  });
}

/** The systems that a text names. */
export function systemsNamedIn(text: string, project: Project): System[] {
  const { byName, longest } = project.derive(indexNames);
  const words = normaliseKey(text).split(" ");
  const found = new Set<System>();
  for (let start = 0; start < words.length; start++) {
    for (let count = 1; count <= longest && start + count <= words.length; count++) {
      for (const record of byName.get(words.slice(start, start + count).join(" ")) ?? []) found.add(record);
    }
  }
  return [...found];
}

interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly System[]>;
  /** How many words the longest name has. */
  readonly longest: number;
}

/** The systems by their ids and names, so that a text is compared with all of them at once. */
function indexNames(project: Project): NameIndex {
  const byName = new Map<string, System[]>();
  let longest = 0;
  for (const record of project.records(system)) {
    for (const name of new Set(
      [record.written("id"), record.written("name")].map((text) => normaliseKey(text ?? "")),
    )) {
      if (name.length < shortest) continue;
      byName.set(name, [...(byName.get(name) ?? []), record]);
      longest = Math.max(longest, name.split(" ").length);
    }
  }
  return { byName, longest };
}
